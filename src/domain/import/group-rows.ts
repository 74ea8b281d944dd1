import type { Fault } from "../check/finding.ts";
import { shown } from "../rejection.ts";
import type { TemplateRow } from "./foreign-row.ts";
import type { Cell } from "./table.ts";
import { claimColumns, documentColumns, incidentColumns, type TemplateColumn } from "./template-columns.ts";

/** The rows of one incident: its own cells, from the first row that has each, and the rows with claims. */
export interface RowGroup {
  readonly first: TemplateRow;
  readonly cells: ReadonlyMap<TemplateColumn, Cell>;
  readonly claims: readonly TemplateRow[];
  readonly faults: readonly Fault[];
}

const naming = ["title_en", "date_start", "place_en"] as const;

/**
 * Puts rows together that are one incident: those with the same id; without one, those with the same title, day and
 * place; and those that say nothing of the incident, which go with the row above.
 */
export function groupRows(rows: readonly TemplateRow[]): RowGroup[] {
  const groups = new Map<string, TemplateRow[]>();
  let above = "";
  for (const row of rows) {
    const key = keyOf(row) ?? above;
    groups.set(key, [...(groups.get(key) ?? []), row]);
    above = key;
  }
  return [...groups.values()].map(groupOf);
}

function keyOf(row: TemplateRow): string | undefined {
  const id = said(row, "id");
  if (id !== undefined) return `id ${id.trim()}`;
  const names = naming.map((column) => said(row, column));
  return names.every((name) => name === undefined) ? undefined : `name ${JSON.stringify(names)}`;
}

/** What a row says in a column; undefined for nothing. */
export function said({ cells }: Pick<TemplateRow, "cells">, column: TemplateColumn): string | undefined {
  const text = cells.get(column)?.text;
  return text === undefined || text.trim() === "" ? undefined : text;
}

function groupOf(rows: readonly TemplateRow[]): RowGroup {
  const cells = new Map<TemplateColumn, Cell>();
  const own = rows.flatMap((row) =>
    incidentColumns.flatMap((column) => {
      const cell = row.cells.get(column);
      return cell ? [{ column, cell }] : [];
    }),
  );
  const faults = own.flatMap(({ column, cell }): Fault[] => {
    const before = cells.get(column);
    if (isBlank(before)) cells.set(column, cell);
    return before === undefined || isBlank(before) || isBlank(cell) || cell.text === before.text
      ? []
      : [contradiction(cell, before)];
  });
  const [first = { row: { at: 0, pointer: "", cells: [] }, cells }] = rows;
  return { first, cells, claims: rows.filter(hasClaim), faults };
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text.trim() === "";
}

function hasClaim(row: TemplateRow): boolean {
  return [...claimColumns, ...documentColumns].some((column) => said(row, column) !== undefined);
}

function contradiction({ text, at, pointer }: Cell, before: Cell): Fault {
  return {
    class: "import.contradiction",
    pointer,
    offset: at,
    found: shown(text),
    expected: `${shown(before.text)}, as ${before.pointer.slice(1)} says of the same incident, or nothing`,
    mend: "correct one of the two; give the row another id if it is another incident",
  };
}
