import type { Columns } from "./columns.ts";
import { noPlace, noProvince } from "./columns.ts";
import { failsProfile, failsProvinces, type Judgement } from "./judge.ts";
import type { RowCounter } from "./moving-window.ts";
import { WordCounter, type WordCounts } from "./word-counter.ts";

/** What is counted of the rows in a window. */
export interface Tally {
  /** Rows shown. */
  readonly count: number;
  /** Rows shown, by province index; the last is those of no single province. */
  readonly byProvince: Uint32Array;
  /** Rows shown that have a point, by province index. */
  readonly pinnedByProvince: Uint32Array;
  /** Rows shown, by place index. */
  readonly byPlace: Uint32Array;
  /** Rows that would be shown if nothing were asked of their province, by province index. */
  readonly facetByProvince: Uint32Array;
  /** Rows by origin, kind, category and number of independent origins. */
  readonly words: WordCounts;
}

/** Counts rows as they come into a window and go out of it. */
export class TallyCounter implements RowCounter {
  readonly #columns: Columns;
  readonly #judged: Uint8Array;
  readonly #failsByProvince: Uint8Array;
  readonly #facetByProvince = new Uint32Array(noProvince + 1);
  readonly #pinnedByProvince = new Uint32Array(noProvince + 1);
  readonly #byPlace: Uint32Array;
  readonly #words: WordCounter;

  constructor(columns: Columns, judgement: Judgement) {
    this.#columns = columns;
    this.#judged = judgement.rows;
    this.#failsByProvince = judgement.provinces;
    this.#byPlace = new Uint32Array(columns.places.length);
    this.#words = new WordCounter(columns, judgement.profiles);
  }

  count(row: number, by: 1 | -1): void {
    const failures = this.#judged[row] ?? 0;
    const { profile, province, place } = this.#columns;
    if ((failures & ~failsProfile) === 0) this.#words.count(profile[row] ?? 0, by);
    if ((failures & ~failsProvinces) === 0) increase(this.#facetByProvince, province[row] ?? 0, by);
    if (failures !== 0 || place[row] === noPlace) return;
    increase(this.#byPlace, place[row] ?? 0, by);
    increase(this.#pinnedByProvince, province[row] ?? 0, by);
  }

  /** The counts as they stand; they stay so whatever is counted later. */
  tally(): Tally {
    const facetByProvince = this.#facetByProvince.slice();
    const byProvince = facetByProvince.map((count, index) =>
      this.#failsByProvince[index] === 0 ? count : 0,
    );
    return {
      count: byProvince.reduce((sum, count) => sum + count, 0),
      byProvince,
      pinnedByProvince: this.#pinnedByProvince.slice(),
      byPlace: this.#byPlace.slice(),
      facetByProvince,
      words: this.#words.counts(),
    };
  }
}

function increase(counts: Uint32Array, index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by;
}
