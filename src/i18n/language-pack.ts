import type { Calendar } from "../domain/calendar.ts";
import type { RecordLanguage } from "../domain/language.ts";
import type { MessageKey } from "./messages.ts";

/** All that the page has to know of a language. */
export interface LanguagePack {
  /** BCP 47: what numbers, plurals, months and sorting follow. */
  readonly tag: string;
  /** What the language calls itself, in full and where there is no room. */
  readonly name: string;
  readonly shortName: string;
  readonly direction: "ltr" | "rtl";
  /** The calendar that it is written in unless the reader chooses another. */
  readonly calendar: Calendar;
  /** Where a week begins in the Gregorian calendar; in the Iranian one it is Saturday. */
  readonly weekStart: "sat" | "mon";
  /** In which of the record's languages its texts are shown, until the record is written in this one too. */
  readonly recordLanguage: RecordLanguage;
  /** What stands between two days of a month, two days, two facts of a sentence, two items. */
  readonly between: Readonly<Record<"daysOfMonth" | "days" | "facts" | "items", string>>;
  /** What opens and closes a quotation. */
  readonly quotes: readonly [string, string];
  /** In ICU message syntax. */
  readonly messages: Readonly<Record<MessageKey, string>>;
}
