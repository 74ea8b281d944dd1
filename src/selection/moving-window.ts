import { type DayIndex, type DayRows, rowsOver } from "./day-index.ts";
import type { DayWindow } from "./day-window.ts";

/** Told of each row that comes into a window, by 1, or goes out of it, by -1. */
export interface RowCounter {
  count(row: number, by: 1 | -1): void;
}

/**
 * A window on an axis that knows which rows it touches. A move costs what lies in the days passed over,
 * however many rows there are: a row of one day or range comes and goes once, and a row of several days
 * comes with the first of them and goes with the last.
 */
export class MovingWindow {
  readonly #index: DayIndex;
  /** How many spans of each row touch the window. */
  #touches: Uint16Array;
  #from = 0;
  #to = -1;

  /** A window that holds nothing yet. */
  constructor(index: DayIndex, rows: number) {
    this.#index = index;
    this.#touches = new Uint16Array(rows);
  }

  isAt({ from, to }: DayWindow): boolean {
    return this.#from === from && this.#to === to;
  }

  /** Whether it is cheaper to move to a window than to begin anew with it. */
  isNear({ from, to }: DayWindow): boolean {
    const moved = this.#spansBetween(this.#from, from) + this.#spansBetween(this.#to + 1, to + 1);
    return moved < this.#spansBetween(from, to + 1);
  }

  /** Goes to a window and tells of each row that came or went on the way. */
  moveTo({ from, to }: DayWindow, counter: RowCounter): void {
    const { exact, begins, ends } = this.#index;
    // Wide before narrow: else a span that never came in would be counted out.
    if (to > this.#to)
      for (const list of [exact, begins]) this.#come(rowsIn(list, this.#to + 1, to), counter);
    if (from < this.#from)
      for (const list of [exact, ends]) this.#come(rowsIn(list, from, this.#from - 1), counter);
    if (to < this.#to) for (const list of [exact, begins]) this.#go(rowsIn(list, to + 1, this.#to), counter);
    if (from > this.#from)
      for (const list of [exact, ends]) this.#go(rowsIn(list, this.#from, from - 1), counter);
    this.#from = from;
    this.#to = to;
  }

  /** Begins anew with a window and tells nobody. */
  beginAt(window: DayWindow): void {
    this.#touches = touchesOf(this.#index, window, this.#touches.fill(0));
    this.#from = window.from;
    this.#to = window.to;
  }

  /** Tells of every row that the window touches, by 1. */
  countAll(counter: RowCounter): void {
    const touches = this.#touches;
    for (let row = 0; row < touches.length; row++) if (touches[row] !== 0) counter.count(row, 1);
  }

  #come(rows: Uint32Array, counter: RowCounter): void {
    const touches = this.#touches;
    for (const row of rows) {
      const before = touches[row] ?? 0;
      touches[row] = before + 1;
      if (before === 0) counter.count(row, 1);
    }
  }

  #go(rows: Uint32Array, counter: RowCounter): void {
    const touches = this.#touches;
    for (const row of rows) {
      const after = (touches[row] ?? 0) - 1;
      touches[row] = after;
      if (after === 0) counter.count(row, -1);
    }
  }

  /** Spans that begin on the days from a to b, b exclusive, whichever comes first. */
  #spansBetween(a: number, b: number): number {
    const { exact, begins } = this.#index;
    const before = (day: number) => (exact.offsets[day] ?? 0) + (begins.offsets[day] ?? 0);
    return Math.abs(before(b) - before(a));
  }
}

/** The rows of the days from first to last, both inclusive. */
function rowsIn({ offsets, rows }: DayRows, first: number, last: number): Uint32Array {
  return rows.subarray(offsets[first], offsets[last + 1]);
}

/** How many spans of each row touch a window; written into `touches`, which holds zeros. */
export function touchesOf(index: DayIndex, { from, to }: DayWindow, touches: Uint16Array): Uint16Array {
  if (from > to) return touches;
  for (const row of rowsOver(index, from)) increase(touches, row);
  for (const list of [index.exact, index.begins]) {
    for (const row of rowsIn(list, from, to)) increase(touches, row);
  }
  return touches;
}

function increase(touches: Uint16Array, row: number): void {
  touches[row] = (touches[row] ?? 0) + 1;
}
