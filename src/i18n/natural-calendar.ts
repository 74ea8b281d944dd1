import type { Calendar } from "../domain/calendar.ts";
import type { Language } from "../domain/language.ts";

/** The calendar that a language is written in unless another is chosen. */
export function naturalCalendar(language: Language): Calendar {
  return language === "fa" ? "solar-hijri" : "gregorian";
}
