import type { LanguagePack } from "../language-pack.ts";
import { fa } from "../messages/fa.ts";

/** Persian as written in Iran. */
export const persian: LanguagePack = {
  tag: "fa-IR",
  name: "فارسی",
  shortName: "فا",
  direction: "rtl",
  calendar: "solar-hijri",
  weekStart: "sat",
  recordLanguage: "fa",
  between: { daysOfMonth: " تا ", days: " تا ", facts: "؛ ", items: "، " },
  quotes: ["«", "»"],
  messages: fa,
};
