/** The languages that the page speaks, by their BCP 47 tags; each has its words in src/i18n/languages. */
export const languages = ["en", "fa"] as const;
export type Language = (typeof languages)[number];

/** A text in each language that the record is written in. */
export interface Localized {
  readonly en: string;
  readonly fa: string;
}

/** A language that the record is written in. */
export type RecordLanguage = keyof Localized;
