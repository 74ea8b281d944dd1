import { shown } from "../rejection.ts";
import type { DocumentDraft, Origin } from "./draft.ts";
import { documentDraft } from "./draft-document.ts";
import type { DraftNotes } from "./draft-notes.ts";
import type { TemplateRow } from "./foreign-row.ts";
import { said } from "./group-rows.ts";
import type { Match, Sources } from "./match-sources.ts";
import { readNumber, readWord } from "./read-cell.ts";
import { type ClaimColumn, claimColumns, isOptional } from "./template-columns.ts";

/** Reads claims, and the origins and pages that they rest on. Pages that the record does not have are taken down once. */
export class ClaimReader {
  readonly #sources: Sources;
  readonly #documents = new Map<string, DocumentDraft>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The new pages that were read so far. */
  get documents(): readonly DocumentDraft[] {
    return [...this.#documents.values()];
  }

  /** The claim of a row, as the `index`th of an incident. */
  read(row: TemplateRow, index: number, notes: DraftNotes): { readonly [key: string]: unknown } {
    const pointer = `/properties/claims/${index}`;
    notes.note(pointer, row.row);
    const read = (column: ClaimColumn): unknown => {
      notes.note(`${pointer}/${column}`, row.cells.get(column));
      return this.#value(column, row, notes);
    };
    return Object.fromEntries(claimColumns.map((column) => [column, read(column)]));
  }

  #value(column: ClaimColumn, row: TemplateRow, notes: DraftNotes): unknown {
    const cell = row.cells.get(column);
    const text = said(row, column);
    if (column === "document") return this.#documentOf(row, notes);
    if (text === undefined) return isOptional(column) ? null : "";
    if (column === "low" || column === "high") return readNumber(text) ?? text;
    if (column === "as_of") return notes.readDay(text, cell);
    if (column === "origin") return this.#origin(text, cell, notes);
    return column === "note_en" || column === "note_fa" ? text : readWord(text);
  }

  #origin(text: string, place: Origin | undefined, notes: DraftNotes): string {
    const match = this.#sources.origin(text);
    if (match.id !== undefined) return match.id;
    const several = text.split(";").length;
    const expected =
      several > 1
        ? "one origin, the one that states the figure: one row for each"
        : "the id or name of an origin in sources.json";
    const mend = nearText(match) ?? "add it to data/sources.json first, or write the one that says it";
    notes.tell(place, { class: "schema.reference", found: shown(text), expected, mend });
    return text;
  }

  /** Whether there is such a page, published or new. */
  isKnown(id: unknown): boolean {
    return typeof id === "string" && (this.#sources.hasDocument(id) || this.#documents.has(id));
  }

  /** The id of a page by its id, title or address; the text itself, with the reason told, where there is none. */
  document(text: string, place: Origin | undefined, notes: DraftNotes): string {
    const match = this.#sources.document(text);
    if (match.id !== undefined) return match.id;
    const entered = this.#entered(text);
    if (entered !== undefined) return entered;
    const mend =
      nearText(match) ??
      "fill in document_publisher, document_title, document_url and document_language, so that it is entered";
    notes.tell(place, {
      class: "schema.reference",
      found: shown(text),
      expected: "a page in sources.json, by id, title or address",
      mend,
    });
    return text;
  }

  /** The id of a page that an earlier row has entered. */
  #entered(text: string): string | undefined {
    return this.documents.find(({ id, value }) => [id, value.title, value.url].includes(text.trim()))?.id;
  }

  #documentOf(row: TemplateRow, notes: DraftNotes): string {
    const text = said(row, "document");
    const url = said(row, "document_url");
    const title = said(row, "document_title");
    if (text !== undefined && (title === undefined || this.#sources.document(text).id !== undefined))
      return this.document(text, row.cells.get("document"), notes);
    const known = [url, title].map((said) =>
      said === undefined ? undefined : (this.#sources.document(said).id ?? this.#entered(said)),
    );
    return (
      known.find((id) => id !== undefined) ??
      (title === undefined ? this.#missing(row, notes) : this.#enter(row))
    );
  }

  #missing(row: TemplateRow, notes: DraftNotes): string {
    notes.tell(row.cells.get("document") ?? row.row, {
      class: "schema.required",
      found: "no page",
      expected: "the page where the claim was read",
      mend: "write its id, title or address as document; for a new page fill in the document_ columns",
    });
    return "";
  }

  #enter(row: TemplateRow): string {
    const isTaken = (id: string) => this.#sources.hasDocument(id) || this.#documents.has(id);
    const draft = documentDraft(row, isTaken);
    this.#documents.set(draft.id, draft);
    return draft.id;
  }
}

function nearText(match: Match): string | undefined {
  if (match.id !== undefined || match.near.length === 0) return undefined;
  return `did you mean ${match.near.map((id) => `"${id}"`).join(" or ")}?`;
}
