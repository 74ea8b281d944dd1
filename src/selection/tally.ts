import { type Columns, noPlace, noProvince } from "./columns.ts";
import { DayCounter, type DayCounts } from "./day-counts.ts";
import type { Filter } from "./filter.ts";
import { failsProfile, failsProvinces, failsWindow, judgeOf } from "./judge.ts";

/** Everything that one pass over the rows counts. */
export interface Tally {
  /** Rows shown, ascending. */
  readonly shown: Uint32Array;
  /** Rows that pass every facet but cannot be held against a window, having no day on the axis. */
  readonly undated: Uint32Array;
  /** Rows shown, by province index; the last is those of no single province. */
  readonly byProvince: Uint32Array;
  /** Rows shown that have a point, by province index. */
  readonly pinnedByProvince: Uint32Array;
  /** Rows shown, by place index. */
  readonly byPlace: Uint32Array;
  /** Rows shown, by profile index. */
  readonly byProfile: Uint32Array;
  /** Rows that would be shown if nothing were asked of their profile, by profile index. */
  readonly facetByProfile: Uint32Array;
  /** Rows that would be shown if nothing were asked of their province, by province index. */
  readonly facetByProvince: Uint32Array;
  /** Rows that would be shown if no window were set, by day. */
  readonly facetByDay: DayCounts;
}

/** Counts a filter's answer in one pass. `matches` as for `judgeOf`. */
export function tally(columns: Columns, filter: Filter, matches: Uint8Array | null): Tally {
  const judge = judgeOf(columns, filter, matches);
  const shown = new ShownCounter(columns);
  const facetByProfile = new Uint32Array(columns.profiles.length);
  const facetByProvince = new Uint32Array(noProvince + 1);
  const days = new DayCounter(columns.spans[filter.axis]);
  const undated: number[] = [];

  for (let row = 0; row < columns.rows; row++) {
    const failures = judge.failures(row);
    if (failures === 0) shown.add(row);
    if ((failures & ~failsProfile) === 0) increment(facetByProfile, columns.profile[row]);
    if ((failures & ~failsProvinces) === 0) increment(facetByProvince, columns.province[row]);
    if ((failures & ~failsWindow) !== 0) continue;
    days.add(row);
    if (judge.isUndated(row)) undated.push(row);
  }
  return {
    ...shown.counts(),
    undated: Uint32Array.from(undated),
    facetByProfile,
    facetByProvince,
    facetByDay: days.counts(),
  };
}

type ShownCounts = Pick<Tally, "shown" | "byProvince" | "pinnedByProvince" | "byPlace" | "byProfile">;

/** Counts the rows that are shown. */
class ShownCounter {
  readonly #columns: Columns;
  readonly #rows: Uint32Array;
  readonly #byProvince = new Uint32Array(noProvince + 1);
  readonly #pinnedByProvince = new Uint32Array(noProvince + 1);
  readonly #byPlace: Uint32Array;
  readonly #byProfile: Uint32Array;
  #count = 0;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#rows = new Uint32Array(columns.rows);
    this.#byPlace = new Uint32Array(columns.places.length);
    this.#byProfile = new Uint32Array(columns.profiles.length);
  }

  add(row: number): void {
    const { province, profile, place } = this.#columns;
    this.#rows[this.#count++] = row;
    increment(this.#byProvince, province[row]);
    increment(this.#byProfile, profile[row]);
    if (place[row] === noPlace) return;
    increment(this.#byPlace, place[row]);
    increment(this.#pinnedByProvince, province[row]);
  }

  counts(): ShownCounts {
    return {
      shown: this.#rows.slice(0, this.#count),
      byProvince: this.#byProvince,
      pinnedByProvince: this.#pinnedByProvince,
      byPlace: this.#byPlace,
      byProfile: this.#byProfile,
    };
  }
}

function increment(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}
