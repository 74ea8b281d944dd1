import { addDays, type Day, type DaySpan, dayFromNumber, dayNumber } from "../domain/day.ts";
import type { DayCounts } from "../selection/day-counts.ts";

/** How wide a scale is drawn, in any one unit. */
export interface DayScaleSize {
  readonly width: number;
  /** Width of one break. All breaks together never take more than half of the width. */
  readonly breakWidth: number;
  /** Least number of empty days in a row that become a break. */
  readonly leastBreak?: number;
}

/** A run of days without anything, drawn narrow. */
export interface DayBreak {
  readonly days: DaySpan;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/** Days that are drawn equally wide; numbers count from 1970-01-01, both inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly broken: boolean;
}

interface Placed extends Stretch {
  readonly start: number;
  readonly end: number;
}

const defaultLeastBreak = 8;

/**
 * Days along a line from 0 to `width`, in the direction of reading. Every day has its stretch of the line,
 * days of a break a very short one, so that day and position lead to each other without exception.
 */
export class DayScale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  /** Width of one day outside of the breaks. */
  readonly dayWidth: number;
  /** The days that are drawn in full, in order; first and last day are always among them. */
  readonly shown: readonly Day[];
  readonly breaks: readonly DayBreak[];
  readonly #placed: readonly Placed[];

  private constructor(stretches: readonly Stretch[], size: DayScaleSize) {
    const broken = stretches.filter((stretch) => stretch.broken).length;
    const shownDays = sum(stretches.filter((stretch) => !stretch.broken).map(lengthOf));
    const breakWidth = broken === 0 ? 0 : Math.min(size.breakWidth, size.width / 2 / broken);
    this.width = size.width;
    this.dayWidth = (size.width - broken * breakWidth) / shownDays;
    this.#placed = placed(stretches, this.dayWidth, breakWidth);
    this.first = dayFromNumber(stretches[0]?.first ?? 0);
    this.last = dayFromNumber(stretches.at(-1)?.last ?? 0);
    this.shown = stretches.filter((stretch) => !stretch.broken).flatMap(daysIn);
    this.breaks = this.#placed.filter((stretch) => stretch.broken).map(asBreak);
  }

  /** The scale of all days of the counts. Null when they have no day at all. */
  static of(counts: DayCounts, size: DayScaleSize): DayScale | null {
    const stretches = stretchesOf(counts, size.leastBreak ?? defaultLeastBreak);
    return stretches.length === 0 ? null : new DayScale(stretches, size);
  }

  /** Where a day begins. A day before the scale begins at 0, one after it at the end. */
  start(day: Day): number {
    return this.#edge(dayNumber(day));
  }

  /** Where a day ends, which is where the next one begins. */
  end(day: Day): number {
    return this.#edge(dayNumber(day) + 1);
  }

  /** The middle of a day. */
  centre(day: Day): number {
    return (this.start(day) + this.end(day)) / 2;
  }

  /** The day at a position, days of a break included; the first or last day beyond the ends. */
  dayAt(position: number): Day {
    const stretch = this.#placed.find(({ end }) => position < end);
    if (!stretch) return this.last;
    const share = (position - stretch.start) / (stretch.end - stretch.start);
    const index = Math.floor(Math.max(0, share) * lengthOf(stretch));
    return dayFromNumber(stretch.first + Math.min(index, lengthOf(stretch) - 1));
  }

  /** The day drawn in full that is nearest to a position. */
  shownAt(position: number): Day {
    const day = this.dayAt(position);
    const gap = this.breakWith(day);
    if (!gap) return day;
    return position - gap.start < gap.end - position ? addDays(gap.days.start, -1) : addDays(gap.days.end, 1);
  }

  /** The break that a day lies in; undefined for a day drawn in full. */
  breakWith(day: Day): DayBreak | undefined {
    return this.breaks.find(({ days }) => days.start <= day && day <= days.end);
  }

  /** The day a number of days later (or earlier, when negative), past a break rather than into it, and never off the scale. */
  step(day: Day, days: number): Day {
    const target = this.clamp(addDays(day, days));
    const gap = this.breakWith(target);
    if (!gap) return target;
    return days < 0 ? addDays(gap.days.start, -1) : addDays(gap.days.end, 1);
  }

  /** The place of a day among the shown ones; of a day in a break, that of the shown day before it. */
  indexOf(day: Day): number {
    const clamped = this.clamp(day);
    return this.shown.findLastIndex((shown) => shown <= clamped);
  }

  /** The day itself, or the nearest one on the scale. */
  clamp(day: Day): Day {
    if (day < this.first) return this.first;
    return day > this.last ? this.last : day;
  }

  #edge(number: number): number {
    const stretch = this.#placed.find(({ last }) => number <= last);
    if (!stretch) return this.width;
    const share = Math.max(0, number - stretch.first) / lengthOf(stretch);
    return stretch.start + share * (stretch.end - stretch.start);
  }
}

/** Runs of equal drawing. Only emptiness between two days that have something becomes a break. */
function stretchesOf(counts: DayCounts, leastBreak: number): Stretch[] {
  if (counts.first === null || counts.exact.length === 0) return [];
  const origin = dayNumber(counts.first);
  const stretches: Stretch[] = [];
  let begun = 0;
  for (const gap of emptyRuns(counts).filter(({ start, end }) => end - start >= leastBreak)) {
    stretches.push({ first: origin + begun, last: origin + gap.start - 1, broken: false });
    stretches.push({ first: origin + gap.start, last: origin + gap.end - 1, broken: true });
    begun = gap.end;
  }
  return [...stretches, { first: origin + begun, last: origin + counts.exact.length - 1, broken: false }];
}

/** Runs of empty days that lie between days that are not, as indexes; `end` is exclusive. */
function emptyRuns({ exact, spread }: DayCounts): { start: number; end: number }[] {
  const filled: number[] = [];
  for (let index = 0; index < exact.length; index++) {
    if ((exact[index] ?? 0) + (spread[index] ?? 0) > 0) filled.push(index);
  }
  return filled.slice(1).map((end, place) => ({ start: (filled[place] ?? 0) + 1, end }));
}

function placed(stretches: readonly Stretch[], dayWidth: number, breakWidth: number): Placed[] {
  let position = 0;
  return stretches.map((stretch) => {
    const start = position;
    position += stretch.broken ? breakWidth : lengthOf(stretch) * dayWidth;
    return { ...stretch, start, end: position };
  });
}

function asBreak(stretch: Placed): DayBreak {
  const days = { start: dayFromNumber(stretch.first), end: dayFromNumber(stretch.last) };
  return { days, length: lengthOf(stretch), start: stretch.start, end: stretch.end };
}

function daysIn(stretch: Stretch): Day[] {
  return Array.from({ length: lengthOf(stretch) }, (_, index) => dayFromNumber(stretch.first + index));
}

function lengthOf({ first, last }: Stretch): number {
  return last - first + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
