import { type Day, dayFromNumber, dayNumber } from "../domain/day.ts";
import type { DayIndex, DayRows } from "./day-index.ts";

/** How many incidents stand at each day of an axis: those known to the day, and those that only touch it. */
export interface DayCounts {
  /** The day of index 0; null when no incident of the record has a day on the axis. */
  readonly first: Day | null;
  /** Incidents known to be of exactly this day. */
  readonly exact: Uint32Array;
  /** Incidents whose range of several days touches this day. */
  readonly spread: Uint32Array;
}

/** Counts the rows of each day that have 0 in `failures`. */
export function countDays(index: DayIndex, failures: Uint8Array): DayCounts {
  const counts = (rows: DayRows) => passingByDay(rows, failures);
  const spread = counts(index.begins);
  const ended = counts(index.ends);
  let running = 0;
  for (let day = 0; day < spread.length; day++) {
    running += spread[day] ?? 0;
    spread[day] = running;
    running -= ended[day] ?? 0;
  }
  return { first: index.days === 0 ? null : dayFromNumber(index.first), exact: counts(index.exact), spread };
}

function passingByDay({ offsets, rows }: DayRows, failures: Uint8Array): Uint32Array {
  const counts = new Uint32Array(offsets.length - 1);
  let at = offsets[0] ?? 0;
  for (let day = 0; day < counts.length; day++) {
    const end = offsets[day + 1] ?? 0;
    let count = 0;
    for (; at < end; at++) if (failures[rows[at] ?? 0] === 0) count++;
    counts[day] = count;
  }
  return counts;
}

/** How many incidents stand at a day, exactly or by a range that touches it. Outside the axis 0. */
export function countOn({ first, exact, spread }: DayCounts, day: Day): number {
  if (first === null) return 0;
  const index = dayNumber(day) - dayNumber(first);
  return (exact[index] ?? 0) + (spread[index] ?? 0);
}
