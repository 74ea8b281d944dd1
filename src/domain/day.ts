/** A plain calendar day, `2026-01-08` (ISO 8601, Gregorian). Never a moment: it means the same in every time zone. */
export type Day = `${number}-${number}-${number}`;

/** First and last day, both inclusive. */
export interface DaySpan {
  readonly start: Day;
  readonly end: Day;
}

const millisecondsADay = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists: `2026-02-30` is not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !pattern.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

/** Days since 1970-01-01. Throws on a text that is not a day. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Got "${String(day)}" when expected a day such as 2026-01-08`);
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The day that lies a whole number of days after 1970-01-01. Inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const text = new Date(number * millisecondsADay).toISOString().slice(0, 10);
  if (!isDay(text))
    throw new RangeError(`Got ${number} when expected a day number of the years 0000 to 9999`);
  return text;
}

/** The day a number of days later; negative means earlier. */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Every day from start to end, both inclusive, in order. Empty when end comes before start. */
export function daysOf({ start, end }: DaySpan): Day[] {
  const first = dayNumber(start);
  const length = Math.max(0, dayNumber(end) - first + 1);
  return Array.from({ length }, (_, index) => dayFromNumber(first + index));
}

/** Whether two spans share a day. ISO days compare as text. */
export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && a.end >= b.start;
}
