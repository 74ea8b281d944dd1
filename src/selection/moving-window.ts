import type { DayWindow } from "./day-window.ts";
import type { Run } from "./row-bits.ts";

/** Rows that always come and go together; `group` is the same for the same rows. */
export interface RowGroup {
  readonly group: number;
  readonly rows: Uint32Array;
}

/** Told of the rows that come into a window, by 1, or go out of it, by -1. */
export interface RowCounter {
  countRun(run: Run): void;
  countRows(rows: Uint32Array, by: 1 | -1): void;
  countGroup(group: RowGroup, by: 1 | -1): void;
  /** What it takes to count a group in or out, in rows. */
  costOf(group: RowGroup): number;
}

/** A window on an axis that knows which rows it touches. A move costs what lies in the days passed over, however many rows there are. */
export interface MovingWindow {
  /** Begins anew with a window and tells of every row that it touches. */
  beginAt(window: DayWindow, counter: RowCounter): void;
  /** Whether it is cheaper to move to a window than to begin anew with it. */
  isNear(window: DayWindow, counter: RowCounter): boolean;
  /** Goes to a window and tells of each row that came or went on the way, once. */
  moveTo(window: DayWindow, counter: RowCounter): void;
  /** All groups of rows that moves may tell of. */
  groups(): Iterable<RowGroup>;
}
