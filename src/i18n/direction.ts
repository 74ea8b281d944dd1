import type { Language } from "../domain/language.ts";

/** Which way a language's text runs. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "fa" ? "rtl" : "ltr";
}

/** The language that a browser's list of preferred languages (BCP 47 tags, best first) asks for; English when none is ours. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split("-")[0];
    if (primary === "fa" || primary === "en") return primary;
  }
  return "en";
}
