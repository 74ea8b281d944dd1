import type { Toll } from "../../domain/toll.ts";
import type { ChartLayout } from "./chart-layout.ts";
import type { Box } from "./place-labels.ts";

/** How far from a mark, in pixels, it can still be pointed at: with a finger its target is 44 px wide. */
export const reach = 22;

/** The toll that a point of the chart means: the nearest mark in reach, else the last one of the label it is on; null on empty room. */
export function tollAt(
  { x, y }: { readonly x: number; readonly y: number },
  layout: ChartLayout,
): Toll | null {
  let found: Toll | null = null;
  let least = reach;
  for (const mark of markPoints(layout)) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) [found, least] = [mark.toll, distance];
  }
  return found ?? labelAt({ x, y }, layout);
}

function markPoints({ series, words }: ChartLayout) {
  const marks = series.flatMap((one) =>
    one.marks.flatMap(({ toll, x, ends }) => ends.map((end) => ({ toll, x, y: end }))),
  );
  return [...marks, ...words];
}

function labelAt(point: { x: number; y: number }, { series, words }: ChartLayout): Toll | null {
  const named = series.find(({ label }) => label && isIn(label.box, point));
  if (named) return named.series.tolls.at(-1) ?? null;
  const word = words.find(({ textX, y, text }) =>
    isIn({ left: textX, right: textX + text.width, top: y - 11, bottom: y + 11 }, point),
  );
  return word?.toll ?? null;
}

function isIn({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
