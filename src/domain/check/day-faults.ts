import { type Day, dayFromNumber, dayNumber, isDay } from "../day.ts";
import { shown } from "../rejection.ts";
import { asciiDigits } from "./digits.ts";
import type { Fault } from "./finding.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Why a text is not a day of the Gregorian calendar as the record writes it; undefined when it is not a text at all. */
export function dayFault(written: unknown): Omit<Fault, "pointer"> | undefined {
  if (typeof written !== "string") return undefined;
  const found = shown(written);
  if (written.trim() === "") {
    return {
      class: "schema.blank",
      found,
      expected: "a day such as 2026-01-08, or null",
      mend: "write the day, or null",
    };
  }
  const parts = partsOf(written);
  if (parts && parts.year >= 1200 && parts.year < 1700) return solarHijriFault(found, parts);
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const day = parts && isoDay(parts);
  if (!exact) {
    const mend = day ? `write "${day}" if that is meant` : "write year, month and day, such as 2026-01-08";
    return { class: "date.format", found, expected: "a day written 2026-01-08", mend };
  }
  const mend = "look the day up in the source again";
  return {
    class: "date.impossible",
    found,
    expected: "a day that exists",
    mend: `${mend}${lastDayHint(parts)}`,
  };
}

/** Year, month and day as somebody wrote them, of whichever calendar; whether there is such a day is asked after that. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a text in one of the ways in which people write them; 08/01/2026 is read day first. Undefined for other texts. */
export function partsOf(written: string): DayParts | undefined {
  const plain = asciiDigits(written).trim();
  const numbers =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?:$|[T ].*$)/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (numbers) return { year: Number(numbers[1]), month: Number(numbers[2]), day: Number(numbers[3]) };
  const reversed = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(plain);
  if (reversed) return dayFirst(Number(reversed[1]), Number(reversed[2]), Number(reversed[3]));
  const named = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/i.exec(plain);
  if (named) return { year: Number(named[3]), month: monthNumber(named[2]), day: Number(named[1]) };
  const american = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(plain);
  return american
    ? { year: Number(american[3]), month: monthNumber(american[1]), day: Number(american[2]) }
    : undefined;
}

/** 25/01/2026 is day first; 01/25/2026 is month first; 08/01/2026 could be either, and is read day first. */
function dayFirst(first: number, second: number, year: number): DayParts {
  return second > 12 ? { year, month: first, day: second } : { year, month: second, day: first };
}

function monthNumber(name = ""): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function isoDay({ year, month, day }: DayParts): Day | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : undefined;
}

function lastDayHint(parts: DayParts | undefined): string {
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 29) return "";
  const last = Array.from({ length: 4 }, (_, back) => isoDay({ ...parts, day: 31 - back })).find(
    (day) => day !== undefined,
  );
  return last ? `; the month ends on ${last}` : "";
}

/** From 1440 on, a year of the hijra that someone writes down today is one of the lunar calendar: 1447 began in June 2025. */
function solarHijriFault(found: string, parts: DayParts): Omit<Fault, "pointer"> {
  const isLunar = parts.year >= 1440;
  const day = isLunar ? undefined : fromSolarHijri(parts);
  return {
    class: "date.solar-hijri",
    found: `${found}, a day of the ${isLunar ? "lunar" : "Solar"} Hijri calendar`,
    expected: "a day of the Gregorian calendar, such as 2026-01-08",
    mend: day ? `write "${day}"` : "convert it",
  };
}

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The Gregorian day of a Solar Hijri one; undefined for one that does not exist. The leap years are those of the platform's calendar. */
export function fromSolarHijri({ year, month, day }: DayParts): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const newYear = isoDay({ year: year + 621, month: 3, day: 21 });
  if (!newYear) return undefined;
  const daysBefore = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const about = dayNumber(newYear) + daysBefore + day - 1;
  return [0, -1, 1, -2, 2]
    .map((shift) => dayFromNumber(about + shift))
    .find((candidate) => isSolarHijri(candidate, { year, month, day }));
}

function isSolarHijri(candidate: Day, { year, month, day }: DayParts): boolean {
  const parts = persian.formatToParts(dayNumber(candidate) * 86_400_000);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return value("year") === year && value("month") === month && value("day") === day;
}
