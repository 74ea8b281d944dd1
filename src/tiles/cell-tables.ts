import type { Columns } from "../selection/columns.ts";
import type { DayCounts } from "../selection/day-counts.ts";
import { type Axis, activeFacets, type Facet, type Filter } from "../selection/filter.ts";
import type { MapPlace } from "../selection/place.ts";
import { Tallier } from "../selection/tallier.ts";
import type { Tally } from "../selection/tally.ts";

/** What cells answer to a filter: the selection's own counts, by the selection's own predicate. */
export interface CellAnswer {
  readonly tally: Tally;
  /** Incidents that pass all but the window, by day of the filter's axis. */
  readonly days: DayCounts;
  /** Incidents that pass all but the window and have no day on the axis. */
  readonly undated: number;
}

/** Cells ready to be asked: one filter after another, each answered from the last. */
export class CellTables {
  readonly #columns: Columns;
  readonly #talliers = new Map<Axis, Tallier>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** The places of the cells, in the order in which an answer counts them. */
  get places(): readonly MapPlace[] {
    return this.#columns.places;
  }

  /** Counts what of the cells passes a filter. Its text and known day are not looked at: see `detailFor`. */
  answer(filter: Filter): CellAnswer {
    const tallier = this.#talliers.get(filter.axis) ?? new Tallier(this.#columns, filter.axis);
    this.#talliers.set(filter.axis, tallier);
    const { tally, days, passing } = tallier.answer(filter, null);
    return { tally, days, undated: passing.undated.length };
  }
}

/** Facets of which cells tell nothing: they are asked of the incidents themselves. */
const unknownToCells: ReadonlySet<Facet> = new Set(["text", "known"]);
/** Facets that days alone can answer. */
const toldByDays: ReadonlySet<Facet> = new Set(["window", "provinces"]);

/**
 * Which cells can tell how many incidents pass a filter and where: `days` where only happened days and
 * provinces are asked, else `cells`; null where no cells can, as for words and for the day of knowledge.
 */
export function detailFor(filter: Filter): "days" | "cells" | null {
  const asked = activeFacets(filter);
  if (asked.some((facet) => unknownToCells.has(facet))) return null;
  return filter.axis === "happened" && asked.every((facet) => toldByDays.has(facet)) ? "days" : "cells";
}
