import type { LanguagePack } from "../language-pack.ts";
import { en } from "../messages/en.ts";

/** British English writes the day before the month, as the record does. */
export const english: LanguagePack = {
  tag: "en-GB",
  name: "English",
  shortName: "EN",
  direction: "ltr",
  calendar: "gregorian",
  weekStart: "mon",
  recordLanguage: "en",
  between: { daysOfMonth: "–", days: " – ", facts: "; ", items: ", " },
  quotes: ["“", "”"],
  messages: en,
};
