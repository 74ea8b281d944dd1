import { dayNumber } from "../domain/day.ts";
import type { DayIndex } from "./day-index.ts";
import type { Filter } from "./filter.ts";

/** A window in days of an index, both inclusive; it holds nothing when it ends before it begins. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
  /** No window at all: rows without a day are inside too. */
  readonly isOpen: boolean;
}

/** The window of a filter, no wider than the days of the index. */
export function windowOn({ first, days }: DayIndex, { from, to }: Filter): DayWindow {
  const start = from === null ? 0 : Math.max(0, dayNumber(from) - first);
  const end = to === null ? days - 1 : Math.min(days - 1, dayNumber(to) - first);
  const isOpen = from === null && to === null;
  return start > end ? { from: 0, to: -1, isOpen } : { from: start, to: end, isOpen };
}

/** Whether two windows on an axis hold the same days. */
export function isSameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to && a.isOpen === b.isOpen;
}
