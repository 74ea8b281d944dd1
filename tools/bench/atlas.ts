import type { Columns } from "../../src/selection/columns.ts";
import { facetCounts, shownBy } from "../../src/selection/facet-counts.ts";
import type { Axis, Filter } from "../../src/selection/filter.ts";
import { Tallier } from "../../src/selection/tallier.ts";
import type { Contender, Totals } from "./question.ts";

/** The atlas's own way, on columns alone. It counts more than is compared: points, days, kinds, independence, what is shown by each. */
export class AtlasContender implements Contender {
  readonly name = "atlas";
  readonly #columns: Columns;
  readonly #talliers: Readonly<Record<Axis, Tallier>>;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#talliers = {
      happened: new Tallier(columns, "happened"),
      published: new Tallier(columns, "published"),
    };
  }

  answer(filter: Filter): Totals {
    const { tally } = this.#talliers[filter.axis].answer(filter, null);
    facetCounts(this.#columns.speakers, tally);
    shownBy(this.#columns.speakers, tally);
    return {
      count: tally.count,
      byProvince: tally.byProvince,
      byPlace: tally.byPlace,
      byCategory: tally.facetByCategory,
      bySource: tally.bySource.facet,
    };
  }

  /** The rows that a filter shows, after it was asked. */
  rows(filter: Filter): Uint32Array {
    const { passing, window } = this.#talliers[filter.axis].answer(filter, null);
    return passing.inside(window);
  }

  /** What the page does in idle time while a filter stands. */
  prepare(filter: Filter): void {
    this.#talliers[filter.axis].prepareMoves(filter, null, () => true);
  }
}
