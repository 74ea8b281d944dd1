import { inAny, type RowBits, rowsPassing } from "./row-bits.ts";

/** The rows of each value of a column that has few, looked up when a value is first asked for and then kept. */
export class ValueRows {
  readonly #column: Uint8Array;
  readonly #rows: Int32Array[] = [];
  #last: { readonly passing: string; readonly rows: RowBits } = { passing: "", rows: null };

  constructor(column: Uint8Array) {
    this.#column = column;
  }

  /** The rows whose value has 0 in `failures`; null when no value fails. The same object for what was asked last. */
  rowsPassing(failures: Uint8Array): RowBits {
    if (failures.every((failure) => failure === 0)) return null;
    const passing = failures.join();
    if (this.#last.passing !== passing) this.#last = { passing, rows: this.#anyOf(failures) };
    return this.#last.rows;
  }

  #anyOf(failures: Uint8Array): RowBits {
    const values = [...failures.keys()].filter((value) => failures[value] === 0);
    return inAny(
      values.map((value) => this.#rowsOf(value)),
      this.#column.length,
    );
  }

  #rowsOf(value: number): Int32Array {
    const known = this.#rows[value];
    if (known) return known;
    const failures = new Uint8Array(256).fill(1);
    failures[value] = 0;
    const rows = rowsPassing(this.#column, failures);
    if (rows === null) throw new Error("No value of the column fails, expected all but one to");
    this.#rows[value] = rows;
    return rows;
  }
}
