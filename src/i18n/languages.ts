import type { Language } from "../domain/language.ts";
import type { LanguagePack } from "./language-pack.ts";
import { english } from "./languages/en.ts";
import { persian } from "./languages/fa.ts";

/** The languages of the page. Another is one file beside these two, a line here, and its tag in `domain/language.ts`. */
export const languagePacks: Readonly<Record<Language, LanguagePack>> = {
  en: english,
  fa: persian,
};
