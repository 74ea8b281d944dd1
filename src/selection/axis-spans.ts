import { type Day, type DaySpan, dayNumber } from "../domain/day.ts";
import type { Incident } from "../domain/incident.ts";
import type { Axis } from "./filter.ts";

/**
 * The spans of days at which an incident stands on an axis, disjoint and in order. Happened: its one
 * span. Published: each day on which a document that carries it came out. Empty means without a date.
 */
export function spansOn(axis: Axis, incident: Incident): DaySpan[] {
  if (axis === "happened") return incident.days === null ? [] : [incident.days];
  const days = incident.documents.flatMap(({ published }) => published ?? []);
  return [...new Set(days)].sort().map((day) => ({ start: day, end: day }));
}

/** The spans of all incidents on one axis, as columns: those of incident i are `offsets[i]` to `offsets[i + 1]`. */
export interface SpanColumns {
  readonly offsets: Uint32Array;
  /** Day numbers since 1970-01-01, inclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** First and last day number of all spans; first is greater than last when there is none. */
  readonly first: number;
  readonly last: number;
}

/** The columns of an axis. */
export function spanColumns(axis: Axis, incidents: readonly Incident[]): SpanColumns {
  const spans = incidents.map((incident) => spansOn(axis, incident));
  const offsets = new Uint32Array(incidents.length + 1);
  spans.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  });
  const flat = spans.flat();
  const numberOf = rememberedDayNumber();
  const starts = Int32Array.from(flat, ({ start }) => numberOf(start));
  const ends = Int32Array.from(flat, ({ end }) => numberOf(end));
  return { offsets, starts, ends, first: least(starts), last: greatest(ends) };
}

/** `dayNumber`, worked out once a day: many spans share few days, and checking them all was most of the work. */
function rememberedDayNumber(): (day: Day) => number {
  const numbers = new Map<Day, number>();
  return (day) => {
    const number = numbers.get(day) ?? dayNumber(day);
    numbers.set(day, number);
    return number;
  };
}

function least(numbers: Int32Array): number {
  return numbers.reduce((best, number) => Math.min(best, number), Number.POSITIVE_INFINITY);
}

function greatest(numbers: Int32Array): number {
  return numbers.reduce((best, number) => Math.max(best, number), Number.NEGATIVE_INFINITY);
}
