import type { DocumentDraft, Origin } from "./draft.ts";
import type { TemplateRow } from "./foreign-row.ts";
import { said } from "./group-rows.ts";
import { proposeId } from "./propose-id.ts";
import { readDay } from "./read-cell.ts";
import { type DocumentColumn, documentColumns, documentField, isOptional } from "./template-columns.ts";

/**
 * A page that a row enters, by its columns for new pages. What was written as `document` becomes its address or its id,
 * if it looks like one.
 */
export function documentDraft(row: TemplateRow, isTaken: (id: string) => boolean): DocumentDraft {
  const written = said(row, "document")?.trim();
  const fields = Object.fromEntries(
    documentColumns.map((column) => [documentField(column), fieldOf(column, row, written)]),
  );
  const { publisher, published } = fields;
  const day = typeof published === "string" ? published : null;
  const isId = written !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written) && !isTaken(written);
  const id = isId ? written : proposeId(String(publisher), day, isTaken);
  const published_note = day === null ? "No date in the page" : null;
  const rest = { read_at_url: null, archive_url: null, published_note, via: null, note: null };
  return { id, value: { id, ...fields, ...rest }, places: placesOf(row), faults: [] };
}

function fieldOf(column: DocumentColumn, row: TemplateRow, written: string | undefined): unknown {
  const text = said(row, column);
  if (text === undefined) {
    const isAddress = column === "document_url" && written !== undefined && /^https?:/.test(written);
    return isAddress ? written : isOptional(column) ? null : "";
  }
  if (column === "document_published") return readDay(text)?.value ?? text;
  return column === "document_language" || column === "document_url" ? text.trim() : text;
}

function placesOf(row: TemplateRow): ReadonlyMap<string, Origin> {
  const places = new Map<string, Origin>([["", row.row]]);
  for (const column of documentColumns) {
    const cell = row.cells.get(column);
    if (cell) places.set(`/${documentField(column)}`, cell);
  }
  return places;
}
