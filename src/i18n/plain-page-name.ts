import type { Language } from "../domain/language.ts";

/** The name of the page that holds the record in a language without a script, beside the atlas. */
export function plainPageName(language: Language): string {
  return `record.${language}.html`;
}
