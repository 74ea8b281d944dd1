import type { Axis, Filter } from "../../src/selection/filter.ts";

/** What every contender counts, so that the same work is compared and the same answers are given. */
export interface Totals {
  readonly count: number;
  /** Rows shown by province index, the last without a province; by place index, the last without a point. */
  readonly byProvince: ArrayLike<number>;
  readonly byPlace: ArrayLike<number>;
  /** Rows by category, and by speaker and then kind, as if nothing were asked of that facet; null where it is beyond a contender. */
  readonly byCategory: ArrayLike<number>;
  readonly bySource: ArrayLike<number> | null;
}

/** One way to answer filters. */
export interface Contender {
  readonly name: string;
  /** Absent where it answers on both axes. */
  readonly axes?: readonly Axis[];
  /** Every tally for a filter. */
  answer(filter: Filter): Totals;
}
