import { addDays, type Day } from "../../domain/day.ts";
import { countOn } from "../../selection/day-counts.ts";
import type { ProvinceCount, Selection } from "../../selection/selection.ts";

/** A day with the number of incidents that choosing it would show. */
export interface DayCount {
  readonly day: Day;
  readonly incidents: number;
}

/** The provinces with most incidents shown, at most `limit`, most first and then in code order. None that has none. */
export function busiestProvinces({ provinces }: Selection, limit: number): ProvinceCount[] {
  return provinces
    .filter(({ incidents }) => incidents > 0)
    .sort((a, b) => b.incidents - a.incidents || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * The days of the window at which most incidents stand, at most `limit`, most first and then in order of
 * days. An incident that spans several days stands at each of them.
 */
export function busiestDays({ days, filter }: Selection, limit: number): DayCount[] {
  if (days.first === null) return [];
  return daysFrom(days.first, days.exact.length)
    .filter((day) => (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to))
    .map((day) => ({ day, incidents: countOn(days, day) }))
    .filter(({ incidents }) => incidents > 0)
    .sort((a, b) => b.incidents - a.incidents || (a.day < b.day ? -1 : 1))
    .slice(0, limit);
}

function daysFrom(first: Day, length: number): Day[] {
  return Array.from({ length }, (_, index) => addDays(first, index));
}
