import type { Columns } from "../../src/selection/columns.ts";
import { facetCounts, shownBy } from "../../src/selection/facet-counts.ts";
import type { Filter } from "../../src/selection/filter.ts";
import { Tallier } from "../../src/selection/tallier.ts";
import type { Contender, Totals } from "./question.ts";

/** The atlas's own way, on columns alone. It counts more than is compared: points, days, kinds, independence, what is shown by each. */
export class AtlasContender implements Contender {
  readonly name = "atlas";
  readonly #columns: Columns;
  readonly #tallier: Tallier;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#tallier = new Tallier(columns, "happened");
  }

  answer(filter: Filter, matches: Uint8Array | null = null): Totals {
    const { tally } = this.#tallier.answer(filter, matches);
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

  /** The rows that a filter shows; asks again, which costs what a step to the same window costs. */
  rows(filter: Filter, matches: Uint8Array | null = null): Uint32Array {
    const { passing, window } = this.#tallier.answer(filter, matches);
    return passing.inside(window);
  }
}
