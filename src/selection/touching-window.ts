import { type DayIndex, rowsOn, rowsOver, spansBetween } from "./day-index.ts";
import type { DayWindow } from "./day-window.ts";
import type { MovingWindow, RowCounter, RowGroup } from "./moving-window.ts";

/** A window on an axis at which a row may stand several times: it comes with the first of its spans and goes with the last. */
export class TouchingWindow implements MovingWindow {
  readonly #index: DayIndex;
  /** How many spans of each row touch the window. */
  #touches: Uint16Array;
  #at: DayWindow = { from: 0, to: -1, isOpen: false };

  constructor(index: DayIndex, rows: number) {
    this.#index = index;
    this.#touches = new Uint16Array(rows);
  }

  beginAt(window: DayWindow, counter: RowCounter): void {
    this.#touches = touchesOf(this.#index, window, this.#touches.fill(0));
    this.#at = window;
    counter.countRows(touchedRows(this.#touches), 1);
  }

  isNear({ from, to }: DayWindow): boolean {
    const last = this.#at;
    const moved = spansBetween(this.#index, last.from, from) + spansBetween(this.#index, last.to + 1, to + 1);
    return moved < spansBetween(this.#index, from, to + 1);
  }

  moveTo(window: DayWindow, counter: RowCounter): void {
    const last = this.#at;
    const { exact, begins, ends } = this.#index;
    // Wide before narrow: else a span that never came in would be counted out.
    for (const list of [exact, begins]) this.#come(rowsOn(list, last.to + 1, window.to), counter);
    for (const list of [exact, ends]) this.#come(rowsOn(list, window.from, last.from - 1), counter);
    for (const list of [exact, begins]) this.#go(rowsOn(list, window.to + 1, last.to), counter);
    for (const list of [exact, ends]) this.#go(rowsOn(list, last.from, window.from - 1), counter);
    this.#at = window;
  }

  /** None: a row comes or goes on a day by what else of it touches the window. */
  groups(): Iterable<RowGroup> {
    return [];
  }

  #come(rows: Uint32Array, counter: RowCounter): void {
    const touches = this.#touches;
    const came = new Uint32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      const before = touches[row] ?? 0;
      touches[row] = before + 1;
      if (before === 0) came[count++] = row;
    }
    counter.countRows(came.subarray(0, count), 1);
  }

  #go(rows: Uint32Array, counter: RowCounter): void {
    const touches = this.#touches;
    const went = new Uint32Array(rows.length);
    let count = 0;
    for (const row of rows) {
      const after = (touches[row] ?? 0) - 1;
      touches[row] = after;
      if (after === 0) went[count++] = row;
    }
    counter.countRows(went.subarray(0, count), -1);
  }
}

/** How many spans of each row touch a window; written into `touches`, which holds zeros. */
export function touchesOf(index: DayIndex, { from, to }: DayWindow, touches: Uint16Array): Uint16Array {
  if (from > to) return touches;
  for (const rows of [rowsOver(index, from), rowsOn(index.exact, from, to), rowsOn(index.begins, from, to)]) {
    for (const row of rows) touches[row] = (touches[row] ?? 0) + 1;
  }
  return touches;
}

function touchedRows(touches: Uint16Array): Uint32Array {
  const rows = new Uint32Array(touches.length);
  let count = 0;
  for (let row = 0; row < touches.length; row++) if (touches[row] !== 0) rows[count++] = row;
  return rows.slice(0, count);
}
