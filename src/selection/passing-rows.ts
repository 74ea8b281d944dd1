import { type DayIndex, rowsOver } from "./day-index.ts";
import type { DayWindow } from "./day-window.ts";
import { listRows, type RowBits, writeSome } from "./row-bits.ts";
import { touchesOf } from "./touching-window.ts";

/** The rows that pass every facet but the window, and of these those that a window shows. */
export class PassingRows {
  /** The same rows as a set. */
  readonly bits: RowBits;
  readonly #index: DayIndex;
  readonly #rows: number;
  #all: Uint32Array | undefined;

  /** Those of so many rows that are in `bits`. */
  constructor(index: DayIndex, bits: RowBits, rows: number) {
    this.#index = index;
    this.bits = bits;
    this.#rows = rows;
  }

  /** Ascending, whatever their days. */
  get all(): Uint32Array {
    this.#all ??= listRows(this.bits, this.#rows);
    return this.#all;
  }

  /** Those without a day on the axis, ascending. */
  get undated(): Uint32Array {
    return this.#passing(this.#index.undated);
  }

  /** Those that a window touches, ascending. */
  inside(window: DayWindow): Uint32Array {
    if (window.isOpen) return this.all;
    if (window.from > window.to) return new Uint32Array();
    const { order } = this.#index;
    return order === null ? this.#touched(window) : this.#inOrder(window, order.firstRow);
  }

  /** Rows in the order of the axis: a few with older ranges, then a run of those that begin inside. */
  #inOrder({ from, to }: DayWindow, firstRow: Uint32Array): Uint32Array {
    const start = positionOf(this.all, firstRow[from] ?? 0);
    const run = this.all.subarray(start, positionOf(this.all, firstRow[to + 1] ?? 0));
    const older = this.#passing(rowsOver(this.#index, from));
    if (older.length === 0) return run;
    const rows = new Uint32Array(older.length + run.length);
    rows.set(older);
    rows.set(run, older.length);
    return rows;
  }

  #touched(window: DayWindow): Uint32Array {
    const touches = touchesOf(this.#index, window, new Uint16Array(this.#rows));
    const rows = new Uint32Array(this.all.length);
    let count = 0;
    for (const row of this.all) if (touches[row] !== 0) rows[count++] = row;
    return rows.slice(0, count);
  }

  #passing(rows: Uint32Array): Uint32Array {
    const passing = new Uint32Array(rows.length);
    return passing.subarray(0, writeSome(this.bits, rows, passing));
  }
}

/** Where in ascending rows the first stands that is `row` or greater. */
function positionOf(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
