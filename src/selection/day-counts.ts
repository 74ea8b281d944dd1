import { type Day, dayFromNumber, dayNumber } from "../domain/day.ts";
import type { SpanColumns } from "./axis-spans.ts";

/** How many incidents stand at each day of an axis: those known to the day, and those that only touch it. */
export interface DayCounts {
  /** The day of index 0; null when no incident of the record has a day on the axis. */
  readonly first: Day | null;
  /** Incidents known to be of exactly this day. */
  readonly exact: Uint32Array;
  /** Incidents whose range of several days touches this day. */
  readonly spread: Uint32Array;
}

/** Counts rows into days. Add each row once, then take the counts. */
export class DayCounter {
  readonly #spans: SpanColumns;
  readonly #exact: Uint32Array;
  /** +1 where a range begins, -1 after it ends: its running sum is the number of ranges that touch a day. */
  readonly #steps: Int32Array;

  constructor(spans: SpanColumns) {
    const days = Math.max(0, spans.last - spans.first + 1);
    this.#spans = spans;
    this.#exact = new Uint32Array(days);
    this.#steps = new Int32Array(days + 1);
  }

  /** Counts every span of a row. */
  add(row: number): void {
    const { offsets, starts, ends, first } = this.#spans;
    const last = offsets[row + 1] ?? 0;
    for (let span = offsets[row] ?? 0; span < last; span++) {
      const start = (starts[span] ?? first) - first;
      const end = (ends[span] ?? first) - first;
      if (start === end) this.#exact[start] = (this.#exact[start] ?? 0) + 1;
      else {
        this.#steps[start] = (this.#steps[start] ?? 0) + 1;
        this.#steps[end + 1] = (this.#steps[end + 1] ?? 0) - 1;
      }
    }
  }

  /** The counts of all rows added so far. */
  counts(): DayCounts {
    const spread = new Uint32Array(this.#exact.length);
    let running = 0;
    for (let day = 0; day < spread.length; day++) {
      running += this.#steps[day] ?? 0;
      spread[day] = running;
    }
    const first = this.#exact.length === 0 ? null : dayFromNumber(this.#spans.first);
    return { first, exact: this.#exact, spread };
  }
}

/** How many incidents stand at a day, exactly or by a range that touches it. Outside the axis 0. */
export function countOn({ first, exact, spread }: DayCounts, day: Day): number {
  if (first === null) return 0;
  const index = dayNumber(day) - dayNumber(first);
  return (exact[index] ?? 0) + (spread[index] ?? 0);
}
