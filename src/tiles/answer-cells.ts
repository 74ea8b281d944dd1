import { countDays, type DayCounts } from "../selection/day-counts.ts";
import { windowOn } from "../selection/day-window.ts";
import { activeFacets, type Facet, type Filter } from "../selection/filter.ts";
import { judge } from "../selection/judge.ts";
import { touchesOf } from "../selection/moving-window.ts";
import { type Tally, TallyCounter } from "../selection/tally.ts";
import type { CellColumns } from "./cell-columns.ts";

/** What cells answer to a filter: the selection's own counts, by the selection's own predicate. */
export interface CellAnswer {
  readonly tally: Tally;
  /** Incidents that pass all but the window, by day of the filter's axis. */
  readonly days: DayCounts;
  /** Incidents that pass all but the window and have no day on the axis. */
  readonly undated: number;
}

/** Counts what of the cells passes a filter. Its text and known day are not looked at: see `detailFor`. */
export function answerCells({ columns, weights }: CellColumns, filter: Filter): CellAnswer {
  const judgement = judge(columns, filter, null);
  const index = columns.days[filter.axis];
  const window = windowOn(index, filter);
  const counter = new TallyCounter(columns, judgement);
  const touches = window.isOpen ? null : touchesOf(index, window, new Uint16Array(columns.rows));
  weights.forEach((weight, row) => {
    if (touches === null || touches[row] !== 0) counter.count(row, weight);
  });
  return {
    tally: counter.tally(),
    days: countDays(index, judgement.rows, weights),
    undated: index.undated.reduce(
      (sum, row) => sum + (judgement.rows[row] === 0 ? (weights[row] ?? 0) : 0),
      0,
    ),
  };
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
