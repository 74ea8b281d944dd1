/** The languages the record itself is written in. */
export const languages = ["en", "fa"] as const;
export type Language = (typeof languages)[number];

/** A text in each language of the record. */
export interface Localized {
  readonly en: string;
  readonly fa: string;
}
