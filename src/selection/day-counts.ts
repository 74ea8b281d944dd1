import { type Day, dayFromNumber, dayNumber } from "../domain/day.ts";
import type { DayIndex } from "./day-index.ts";

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
  return {
    first: index.days === 0 ? null : dayFromNumber(index.first),
    exact: countExact(index, failures),
    spread: countSpread(index, failures),
  };
}

function countExact({ exact: { offsets, rows }, days }: DayIndex, failures: Uint8Array): Uint32Array {
  const counts = new Uint32Array(days);
  let at = offsets[0] ?? 0;
  for (let day = 0; day < days; day++) {
    const end = offsets[day + 1] ?? 0;
    let count = 0;
    for (; at < end; at++) if (failures[rows[at] ?? 0] === 0) count++;
    counts[day] = count;
  }
  return counts;
}

function countSpread({ begins, beginsUntil, days }: DayIndex, failures: Uint8Array): Uint32Array {
  const begun = new Uint32Array(days);
  const ended = new Uint32Array(days + 1);
  let at = begins.offsets[0] ?? 0;
  for (let day = 0; day < days; day++) {
    const end = begins.offsets[day + 1] ?? 0;
    for (; at < end; at++) {
      if (failures[begins.rows[at] ?? 0] !== 0) continue;
      const after = (beginsUntil[at] ?? 0) + 1;
      begun[day] = (begun[day] ?? 0) + 1;
      ended[after] = (ended[after] ?? 0) + 1;
    }
  }
  // The running sum of ranges begun and not yet ended is how many touch a day.
  let running = 0;
  return begun.map((count, day) => {
    running += count - (ended[day] ?? 0);
    return running;
  });
}

/** How many incidents stand at a day, exactly or by a range that touches it. Outside the axis 0. */
export function countOn({ first, exact, spread }: DayCounts, day: Day): number {
  if (first === null) return 0;
  const index = dayNumber(day) - dayNumber(first);
  return (exact[index] ?? 0) + (spread[index] ?? 0);
}
