import type { Fault } from "../check/finding.ts";
import type { Cell, Row, Table } from "./table.ts";
import type { TemplateColumn } from "./template-columns.ts";

/** A row as the template has it: its cells by column. A cell that was worked out stands where what it comes from stands. */
export interface TemplateRow {
  readonly row: Row;
  readonly cells: ReadonlyMap<TemplateColumn, Cell>;
}

/** Rows of the template's style from a table of somebody else's, with what was assumed and what could not be understood. */
export interface Translation {
  readonly rows: readonly TemplateRow[];
  readonly faults: readonly Fault[];
}

/** Fills a row of the template from a row with other columns, and keeps account of what it assumes. */
export class RowTranslator {
  readonly faults: Fault[] = [];
  readonly #table: Table;
  readonly #row: Row;
  readonly #cells = new Map<TemplateColumn, Cell>();

  constructor(table: Table, row: Row) {
    this.#table = table;
    this.#row = row;
  }

  /** The cell of a column by its name; undefined where the row has none or it is empty. */
  cell(name: string): Cell | undefined {
    const index = this.#table.columns.findIndex(({ text }) => text.toLowerCase() === name);
    const cell = this.#row.cells[index];
    return cell && cell.text.trim() !== "" ? cell : undefined;
  }

  /** What a column says; "" for nothing. */
  text(name: string): string {
    return this.cell(name)?.text.trim() ?? "";
  }

  /** Takes a cell over as it is. */
  copy(column: TemplateColumn, name: string): void {
    const cell = this.cell(name);
    if (cell) this.#cells.set(column, cell);
  }

  /** Fills a column with a text of ours, placed at the column that it comes from. */
  fill(column: TemplateColumn, text: string, from: string): void {
    const { at, pointer } = this.cell(from) ?? this.#row;
    this.#cells.set(column, { text, at, pointer });
  }

  /** Tells how a column was understood where the other data set means something else by it. */
  assume(from: string, understood: string, mend: string): void {
    const { at, pointer } = this.cell(from) ?? this.#row;
    this.faults.push({
      class: "import.assumed",
      pointer,
      offset: at,
      found: `${from} ${this.text(from)}`,
      expected: understood,
      mend,
    });
  }

  /** Tells that a code stands for nothing known. */
  refuse(from: string, expected: string): void {
    const { at, pointer } = this.cell(from) ?? this.#row;
    const mend = "fill the columns of the template in by hand";
    this.faults.push({
      class: "schema.enum",
      pointer,
      offset: at,
      found: `${from} ${this.text(from)}`,
      expected,
      mend,
    });
  }

  /** The row of the template. */
  get templateRow(): TemplateRow {
    return { row: this.#row, cells: this.#cells };
  }
}

/** Translates each row of a table, and names the columns that have no place in the record. */
export function translateRows(
  table: Table,
  used: readonly string[],
  translate: (row: RowTranslator) => void,
): Translation {
  const translators = table.rows.map((row) => {
    const translator = new RowTranslator(table, row);
    translate(translator);
    return translator;
  });
  return {
    rows: translators.map(({ templateRow }) => templateRow),
    faults: [...unusedColumns(table, used), ...translators.flatMap(({ faults }) => faults)],
  };
}

function unusedColumns({ columns }: Table, used: readonly string[]): Fault[] {
  const unused = columns.filter(({ text }) => text !== "" && !used.includes(text.toLowerCase()));
  const [first] = unused;
  if (!first) return [];
  const names = unused.map(({ text }) => text).join(", ");
  return [
    {
      class: "import.column",
      level: "hint",
      pointer: first.pointer,
      offset: first.at,
      found: `columns left out: ${names}`,
      expected: "columns that the record has a field for",
      mend: "nothing needs to be done if they say nothing that belongs into the record",
    },
  ];
}
