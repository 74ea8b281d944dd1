import { type DayIndex, rowsOver } from "./day-index.ts";
import type { DayWindow } from "./day-window.ts";
import { touchesOf } from "./moving-window.ts";

/** The rows that pass every facet but the window, and of these those that a window shows. */
export class PassingRows {
  readonly #index: DayIndex;
  readonly #failures: Uint8Array;
  #all: Uint32Array | undefined;

  /** Rows with 0 in `failures` pass. */
  constructor(index: DayIndex, failures: Uint8Array) {
    this.#index = index;
    this.#failures = failures;
  }

  /** Ascending, whatever their days. */
  get all(): Uint32Array {
    this.#all ??= passing(this.#failures);
    return this.#all;
  }

  /** Those without a day on the axis, ascending. */
  get undated(): Uint32Array {
    return this.#index.undated.filter((row) => this.#failures[row] === 0);
  }

  /** Those that a window touches, ascending. */
  inside(window: DayWindow): Uint32Array {
    if (window.isOpen) return this.all;
    if (window.from > window.to) return new Uint32Array();
    const { firstRow } = this.#index;
    return firstRow === null ? this.#touched(window) : this.#inOrder(window, firstRow);
  }

  /** Rows in the order of the axis: a few with older ranges, then a run of those that begin inside. */
  #inOrder({ from, to }: DayWindow, firstRow: Uint32Array): Uint32Array {
    const start = positionOf(this.all, firstRow[from] ?? 0);
    const run = this.all.subarray(start, positionOf(this.all, firstRow[to + 1] ?? 0));
    const older = rowsOver(this.#index, from).filter((row) => this.#failures[row] === 0);
    if (older.length === 0) return run;
    const rows = new Uint32Array(older.length + run.length);
    rows.set(older);
    rows.set(run, older.length);
    return rows;
  }

  #touched(window: DayWindow): Uint32Array {
    const touches = touchesOf(this.#index, window, new Uint16Array(this.#failures.length));
    const rows = new Uint32Array(this.all.length);
    let count = 0;
    for (const row of this.all) if (touches[row] !== 0) rows[count++] = row;
    return rows.slice(0, count);
  }
}

function passing(failures: Uint8Array): Uint32Array {
  const rows = new Uint32Array(failures.length);
  let count = 0;
  for (let row = 0; row < failures.length; row++) if (failures[row] === 0) rows[count++] = row;
  return rows.slice(0, count);
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
