import type { SourceDocument } from "../domain/source.ts";

/**
 * The language a document's title is written in. The record gives titles of pages in other languages in
 * English and says so in the note; any other title is in the page's own language.
 */
export function titleLanguage({ language, note }: Pick<SourceDocument, "language" | "note">): string {
  return note !== null && /\btitle translated\b|\bdescriptive title\b/i.test(note) ? "en" : language;
}
