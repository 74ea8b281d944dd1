import { addDays, type Day, type DaySpan, daysOf } from "../domain/day.ts";

/**
 * The place of each day of a span in its month, counted from 1, in whatever calendar `monthOf` names
 * months: equal names mean one month. A day off the span has none.
 */
export function daysOfMonth(span: DaySpan, monthOf: (day: Day) => string): ReadonlyMap<Day, number> {
  const found = new Map<Day, number>();
  let month = monthOf(span.start);
  let place = placeInMonth(span.start, monthOf) - 1;
  for (const day of daysOf(span)) {
    const monthHere = monthOf(day);
    place = monthHere === month ? place + 1 : 1;
    month = monthHere;
    found.set(day, place);
  }
  return found;
}

function placeInMonth(day: Day, monthOf: (day: Day) => string): number {
  let place = 1;
  while (monthOf(addDays(day, -place)) === monthOf(day)) place++;
  return place;
}
