import { group } from "d3-array";
import type { ContextEvent } from "../domain/context-event.ts";
import type { Day } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";

/** The events that begin on one day, at its middle. */
export interface FlagDay {
  readonly day: Day;
  readonly x: number;
  readonly events: readonly ContextEvent[];
}

/** Neighbouring flags that share one button. */
export interface FlagGroup {
  readonly start: number;
  readonly end: number;
  readonly days: readonly FlagDay[];
}

/** Events on the scale by the day they begin, in order. What began before the record or after it is left out. */
export function flagDays(events: readonly ContextEvent[], scale: DayScale): FlagDay[] {
  const onScale = events.filter(({ days }) => scale.clamp(days.start) === days.start);
  return [...group(onScale, ({ days }) => days.start)]
    .map(([day, list]) => ({ day, x: scale.centre(day), events: list }))
    .sort((a, b) => a.x - b.x);
}

/**
 * The flags, given in order, as buttons that are each `target` px wide, hold all their flags, and do not overlap. A group
 * spans less than a target, so the next one begins a target after it at the earliest: its button never has to leave its flags.
 */
export function flagGroups(flags: readonly FlagDay[], target: number): FlagGroup[] {
  const groups: FlagGroup[] = [];
  let rest = flags;
  while (rest[0]) {
    const limit = rest[0].x + target;
    const days = rest.filter(({ x }) => x < limit);
    const middle = (rest[0].x + (days.at(-1) ?? rest[0]).x) / 2;
    const start = Math.min(
      rest[0].x,
      Math.max(groups.at(-1)?.end ?? Number.NEGATIVE_INFINITY, middle - target / 2),
    );
    groups.push({ start, end: start + target, days });
    rest = rest.slice(days.length);
  }
  return groups;
}
