import { type Day, dayFromNumber, dayNumber } from "../domain/day.ts";
import type { DayCounts } from "../selection/day-counts.ts";
import type { DayScale } from "./day-scale.ts";

/** The bar of one day, measured from the start of the scale and from the top. */
export interface DayBar {
  readonly day: Day;
  readonly x: number;
  readonly width: number;
  /** Incidents known to the day: stands on the ground. Height 0 when there are none. */
  readonly exact: BarPart;
  /** Incidents whose range of days touches the day: stands on `exact`. Height 0 when there are none. */
  readonly spread: BarPart;
}

export interface BarPart {
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** How high bars are drawn, in the unit of the scale. */
export interface DayBarsSize {
  readonly height: number;
  /** The count that takes the whole height. */
  readonly most: number;
}

/** A part that counts anything is at least this high, so that one incident beside a hundred is still seen. */
const leastHeight = 1.5;

/** The bars of all days that have any, in order. Days off the scale are left out. */
export function dayBars(counts: DayCounts, scale: DayScale, size: DayBarsSize): DayBar[] {
  const { first } = counts;
  if (first === null || size.most <= 0) return [];
  const origin = dayNumber(first);
  const bars: DayBar[] = [];
  counts.exact.forEach((exact, index) => {
    const spread = counts.spread[index] ?? 0;
    const day = dayFromNumber(origin + index);
    if (exact + spread > 0 && scale.clamp(day) === day)
      bars.push(bar(day, { exact, spread }, { scale, size }));
  });
  return bars;
}

/** The greatest number of incidents at any one day, exact and spread together; 0 when there are none. */
export function mostOnADay({ exact, spread }: DayCounts): number {
  return exact.reduce((most, count, index) => Math.max(most, count + (spread[index] ?? 0)), 0);
}

/** The outline of one part of all bars, as SVG path data; empty when none has it. */
export function barsPath(bars: readonly DayBar[], part: "exact" | "spread"): string {
  return bars
    .filter((bar) => bar[part].height > 0)
    .map(
      ({ x, width, [part]: { y, height } }) =>
        `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`,
    )
    .join("");
}

function bar(
  day: Day,
  counts: { readonly exact: number; readonly spread: number },
  { scale, size }: { readonly scale: DayScale; readonly size: DayBarsSize },
): DayBar {
  const full = scale.end(day) - scale.start(day);
  const gap = Math.min(2, full * 0.16);
  const exact = part(counts.exact, size.height, size);
  const spread = part(counts.spread, exact.y, size);
  return { day, x: scale.start(day) + gap / 2, width: full - gap, exact, spread };
}

function part(count: number, ground: number, { height, most }: DayBarsSize): BarPart {
  const tall = count === 0 ? 0 : Math.min(ground, Math.max(leastHeight, (count / most) * height));
  return { count, y: ground - tall, height: tall };
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
