import type { Day, DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import type { Filter } from "../selection/filter.ts";

type Ends = Pick<DayScale, "first" | "last">;

/** The days that a filter's window covers, open sides filled up from the scale. It may begin or end beyond the scale. */
export function windowOf({ from, to }: Pick<Filter, "from" | "to">, scale: Ends): DaySpan {
  return { start: from ?? scale.first, end: to ?? scale.last };
}

/** What to change in the filter for a window of days: one that covers the whole scale is no window. */
export function changeTo(window: DaySpan, scale: Ends): Pick<Filter, "from" | "to"> {
  return isWhole(window, scale) ? { from: null, to: null } : { from: window.start, to: window.end };
}

/** Whether a window leaves out no day of the scale. */
export function isWhole({ start, end }: DaySpan, { first, last }: Ends): boolean {
  return start <= first && end >= last;
}

/** The window between two days, in whichever order they come. */
export function between(a: Day, b: Day): DaySpan {
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}

/** Whether two windows are of the same days. */
export function isSameWindow(a: DaySpan, b: DaySpan): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The window moved by a number of shown days. It keeps how many days it shows, and stops at the ends of the scale. */
export function moved(window: DaySpan, by: number, scale: DayScale): DaySpan {
  const start = scale.indexOf(window.start) + (scale.breakWith(scale.clamp(window.start)) ? 1 : 0);
  const end = Math.max(start, scale.indexOf(window.end));
  const shift = Math.max(-start, Math.min(by, scale.shown.length - 1 - end));
  return {
    start: scale.shown[start + shift] ?? scale.first,
    end: scale.shown[end + shift] ?? scale.last,
  };
}

/** The ends of a window. */
export const edges = ["start", "end"] as const;
export type Edge = (typeof edges)[number];

/** The window with one end at a day, or at the other end where the day lies beyond it. */
export function withEdgeAt(window: DaySpan, edge: Edge, day: Day): DaySpan {
  if (edge === "start") return { start: day < window.end ? day : window.end, end: window.end };
  return { start: window.start, end: day > window.start ? day : window.start };
}
