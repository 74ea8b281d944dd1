import { type Language, languages } from "../domain/language.ts";
import { isOneOf } from "../domain/vocabulary.ts";

/** The language that a browser's list of preferred languages (BCP 47 tags, best first) asks for; English when none is ours. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split("-")[0] ?? "";
    if (isOneOf(languages, primary)) return primary;
  }
  return "en";
}
