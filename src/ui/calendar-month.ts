import {
  CalendarDate,
  GregorianCalendar,
  getDayOfWeek,
  PersianCalendar,
  startOfMonth,
  toCalendar,
} from "@internationalized/date";
import type { Calendar } from "../domain/calendar.ts";
import type { Day } from "../domain/day.ts";

const calendars = { gregorian: new GregorianCalendar(), "solar-hijri": new PersianCalendar() } as const;

/** The weekday with which a week begins. */
export type WeekStart = "sat" | "mon";

/** A day as a date of a calendar. Throws on a text that is not a day. */
export function dateOf(day: Day, calendar: Calendar): CalendarDate {
  const [year, month, date] = day.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined)
    throw new RangeError(`Got "${day}" when expected a day such as 2026-01-08`);
  return toCalendar(new CalendarDate(year, month, date), calendars[calendar]);
}

/** The plain day of a date of any calendar; inverse of `dateOf`. */
export function dayOf(date: CalendarDate): Day {
  const text = toCalendar(date, calendars.gregorian).toString();
  if (!isPlainDay(text)) throw new RangeError(`Got the date ${text} when expected a year of four digits`);
  return text;
}

/**
 * The month of a day in a calendar, as weeks of seven days; places before its first day and after its
 * last hold null.
 */
export function weeksOfMonth(day: Day, calendar: Calendar, weekStart: WeekStart): (Day | null)[][] {
  const first = startOfMonth(dateOf(day, calendar));
  const before = getDayOfWeek(first, "en", weekStart);
  const length = first.calendar.getDaysInMonth(first);
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_unused, weekday) => {
      const index = week * 7 + weekday - before;
      return index >= 0 && index < length ? dayOf(first.add({ days: index })) : null;
    }),
  );
}

/** The day a number of days and months later in a calendar; a day that the month lacks becomes its last. */
export function laterDay(
  day: Day,
  calendar: Calendar,
  { days = 0, months = 0 }: { readonly days?: number; readonly months?: number },
): Day {
  return dayOf(dateOf(day, calendar).add({ months }).add({ days }));
}

/** How many days after the start of its week a day lies, 0 to 6. */
export function placeInWeek(day: Day, weekStart: WeekStart): number {
  return getDayOfWeek(dateOf(day, "gregorian"), "en", weekStart);
}

/** The nearest day that is not before `min` nor after `max`; null means no limit on that side. */
export function clampedDay(day: Day, min: Day | null, max: Day | null): Day {
  if (min !== null && day < min) return min;
  return max !== null && day > max ? max : day;
}

function isPlainDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
