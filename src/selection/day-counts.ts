import { type Day, dayFromNumber, dayNumber } from "../domain/day.ts";
import { type AxisOrder, type DayIndex, rowsOn } from "./day-index.ts";
import type { PassingRows } from "./passing-rows.ts";
import { hasRow, type RowBits } from "./row-bits.ts";

/** How many incidents stand at each day of an axis: those known to the day, and those that only touch it. */
export interface DayCounts {
  /** The day of index 0; null when no incident of the record has a day on the axis. */
  readonly first: Day | null;
  /** Incidents known to be of exactly this day. */
  readonly exact: Uint32Array;
  /** Incidents whose range of several days touches this day. */
  readonly spread: Uint32Array;
}

/** Counts the rows of each day that pass. */
export function countDays(index: DayIndex, passing: PassingRows): DayCounts {
  const exact = new Uint32Array(index.days);
  // Single days and ranges alike, where they begin and after they end.
  const changes = new Int32Array(index.days + 1);
  if (index.order === null) {
    countSingleDays(index, passing.bits, { exact, changes });
    countRanges(index, passing.bits, changes);
  } else countRows(index.order, passing.all, { exact, changes });
  let touching = 0;
  const spread = exact.map((single, day) => {
    touching += changes[day] ?? 0;
    return touching - single;
  });
  return { first: index.days === 0 ? null : dayFromNumber(index.first), exact, spread };
}

interface DayChanges {
  readonly exact: Uint32Array;
  readonly changes: Int32Array;
}

function change(counts: Int32Array, day: number, by: number): void {
  counts[day] = (counts[day] ?? 0) + by;
}

/** Counts rows, ascending, in the order of the axis: each day's stand together. */
function countRows({ firstRow, last }: AxisOrder, rows: Uint32Array, { exact, changes }: DayChanges): void {
  let at = 0;
  for (let day = 0; day < exact.length; day++) {
    const first = at;
    const nextDay = firstRow[day + 1] ?? 0;
    let single = 0;
    for (let row = rows[at]; row !== undefined && row < nextDay; row = rows[++at]) {
      const lastDay = last[row] ?? 0;
      change(changes, lastDay + 1, -1);
      single += lastDay === day ? 1 : 0;
    }
    change(changes, day, at - first);
    exact[day] = single;
  }
}

/** Counts the single days of rows that pass. */
function countSingleDays(index: DayIndex, passing: RowBits, { exact, changes }: DayChanges): void {
  for (let day = 0; day < index.days; day++) {
    let single = 0;
    for (const row of rowsOn(index.exact, day, day)) if (hasRow(passing, row)) single++;
    exact[day] = single;
    change(changes, day, single);
    change(changes, day + 1, -single);
  }
}

/** Counts the ranges of rows that pass. */
function countRanges({ begins, beginsUntil, days }: DayIndex, passing: RowBits, changes: Int32Array): void {
  let at = begins.offsets[0] ?? 0;
  for (let day = 0; day < days; day++) {
    const end = begins.offsets[day + 1] ?? 0;
    for (; at < end; at++) {
      if (!hasRow(passing, begins.rows[at] ?? 0)) continue;
      change(changes, day, 1);
      change(changes, (beginsUntil[at] ?? 0) + 1, -1);
    }
  }
}

/** How many incidents stand at a day, exactly or by a range that touches it. Outside the axis 0. */
export function countOn({ first, exact, spread }: DayCounts, day: Day): number {
  if (first === null) return 0;
  const index = dayNumber(day) - dayNumber(first);
  return (exact[index] ?? 0) + (spread[index] ?? 0);
}
