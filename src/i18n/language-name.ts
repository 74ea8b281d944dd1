import type { Locale } from "./locale.ts";

/** What a language (BCP 47 tag) is called in the locale's own language: "Hungarian", «مجاری». The tag itself where no name is known. */
export function languageName(tag: string, { language }: Locale): string {
  return new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(tag) ?? tag;
}
