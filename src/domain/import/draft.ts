import type { Fault } from "../check/finding.ts";
import type { Cell } from "./table.ts";

/** Where something stands in the file that it was read from. */
export type Origin = Pick<Cell, "at" | "pointer">;

/** An incident or a document as far as a table tells it: what could not be read is a text, or "" where something is needed and missing. */
export interface Draft {
  readonly value: { readonly [key: string]: unknown };
  /** Where each value comes from, by its JSON Pointer within the record; "" for the record itself. */
  readonly places: ReadonlyMap<string, Origin>;
  /** What was found wrong, or assumed, before any check. */
  readonly faults: readonly Fault[];
}

/** A new page that a row enters. */
export interface DocumentDraft extends Draft {
  readonly id: string;
}

/** The nearest place to a pointer: of the value, or of what encloses it. */
export function placeAt(
  places: ReadonlyMap<string, Origin>,
  pointer: string,
): { readonly place: Origin | undefined; readonly isExact: boolean } {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places.get(at);
    if (place || at === "") return { place, isExact: at === pointer };
  }
}
