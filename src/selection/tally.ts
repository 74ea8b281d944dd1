import { categories } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";
import { failsBySet, failsCategories, failsProvinces, type Judgement } from "./judge.ts";
import type { RowCounter } from "./moving-window.ts";
import { SourceCounter, type SourceCounts } from "./source-counter.ts";

/** What is counted of the rows in a window. A facet's counts are of rows that would be shown if nothing were asked of it. */
export interface Tally {
  /** Rows shown. */
  readonly count: number;
  /** Rows shown, by province index; the last is those of no single province. */
  readonly byProvince: Uint32Array;
  /** Rows shown that have a point, by province index. */
  readonly pinnedByProvince: Uint32Array;
  readonly facetByProvince: Uint32Array;
  /** Rows shown, by place index; the last is those without a point. */
  readonly byPlace: Uint32Array;
  /** Rows shown, by category index. */
  readonly byCategory: Uint32Array;
  readonly facetByCategory: Uint32Array;
  readonly bySource: SourceCounts;
}

/** Counts rows as they come into a window and go out of it. */
export class TallyCounter implements RowCounter {
  readonly #columns: Columns;
  readonly #failures: Uint8Array;
  readonly #byProvince = new Uint32Array(noProvince + 1);
  readonly #pinnedByProvince = new Uint32Array(noProvince + 1);
  /** Rows that fail by their province and nothing else. */
  readonly #otherProvinces = new Uint32Array(noProvince + 1);
  readonly #byCategory = new Uint32Array(categories.length);
  /** Rows that fail by their category and nothing else. */
  readonly #otherCategories = new Uint32Array(categories.length);
  readonly #byPlace: Uint32Array;
  readonly #sources: SourceCounter;

  constructor(columns: Columns, judgement: Judgement) {
    this.#columns = columns;
    this.#failures = judgement.rows;
    this.#byPlace = new Uint32Array(columns.places.length + 1);
    this.#sources = new SourceCounter(columns, judgement.sets);
  }

  count(row: number, by: 1 | -1): void {
    const failures = this.#failures[row] ?? 0;
    const { set, category, province } = this.#columns;
    if ((failures & ~failsBySet) === 0) this.#sources.count(set[row] ?? 0, by);
    if (failures === 0) this.#countShown(row, by);
    else if (failures === failsProvinces) increase(this.#otherProvinces, province[row], by);
    else if (failures === failsCategories) increase(this.#otherCategories, category[row], by);
  }

  #countShown(row: number, by: 1 | -1): void {
    const { category, province, place, places } = this.#columns;
    const at = place[row] ?? places.length;
    increase(this.#byProvince, province[row], by);
    increase(this.#byCategory, category[row], by);
    increase(this.#byPlace, at, by);
    if (at < places.length) increase(this.#pinnedByProvince, province[row], by);
  }

  /** The counts as they stand; they stay so whatever is counted later. */
  tally(): Tally {
    return {
      count: this.#byProvince.reduce((total, count) => total + count, 0),
      byProvince: this.#byProvince.slice(),
      pinnedByProvince: this.#pinnedByProvince.slice(),
      facetByProvince: sum(this.#byProvince, this.#otherProvinces),
      byPlace: this.#byPlace.slice(),
      byCategory: this.#byCategory.slice(),
      facetByCategory: sum(this.#byCategory, this.#otherCategories),
      bySource: this.#sources.counts(),
    };
  }
}

function increase(counts: Uint32Array, index: number | undefined, by: number): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + by;
}

function sum(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((count, index) => count + (b[index] ?? 0));
}
