import { addDays } from "../../domain/day.ts";
import { axisTicks } from "../../drawing/axis-ticks.ts";
import { type DayBar, dayBars, mostOnADay } from "../../drawing/day-bars.ts";
import { daysOfMonth } from "../../drawing/day-of-month.ts";
import { DayScale } from "../../drawing/day-scale.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { DayCounts } from "../../selection/day-counts.ts";
import type { Filter } from "../../selection/filter.ts";
import type { Selection } from "../../selection/selection.ts";
import { textWidth } from "../text/text-width.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, baseline, noBlock, textNode } from "./block.ts";
import type { Page } from "./page.ts";
import { type SignItem, signLines } from "./sign-lines.ts";

/** A bar for each day, by how many documented incidents stand at it; days outside of the filter's window are pale. Nothing where no incident has a day. */
export function stripBlock(selection: Selection, { width, page, locale }: StripRoom): Block {
  const days = trimmed(selection.days);
  const scale = scaleOf(days, width, page);
  const most = mostOnADay(days);
  if (!scale || most === 0) return noBlock;
  const size = page.textSize(13);
  const line = page.lineHeight(size);
  const tall = page.scaled(46);
  const bars = dayBars(days, scale, { height: tall, most });
  const head = headLines(selection, most, { width, page, locale });
  return {
    height: head.height + page.scaled(4) + tall + line,
    draw: (x, y) => {
      const top = y + head.height + page.scaled(4);
      return [
        ...head.draw(x, y),
        ...bars.flatMap((bar) => drawBar(bar, { x, top, filter: selection.filter })),
        { kind: "rect", x, y: top + tall, width: scale.width, height: 1, fill: "control-line" },
        ...breakSigns(scale, { x, y: top + tall, page }),
        ...ticks(scale, { x, y: top + tall, width: scale.width, size, line, locale }),
      ];
    },
  };
}

/** A few days do not fill the line: as wide blocks they would look like more. */
function scaleOf(days: DayCounts, width: number, page: Page): DayScale | null {
  const full = DayScale.of(days, { width, breakWidth: page.scaled(26) });
  const widest = page.scaled(30);
  if (!full || full.dayWidth <= widest) return full;
  const breaks = full.breaks.reduce((sum, { start, end }) => sum + end - start, 0);
  return DayScale.of(days, { width: full.shown.length * widest + breaks, breakWidth: page.scaled(26) });
}

/** The days from the first to the last that has any. */
function trimmed({ first, exact, spread }: DayCounts): DayCounts {
  const isFilled = (_: number, index: number) => (exact[index] ?? 0) + (spread[index] ?? 0) > 0;
  const start = exact.findIndex(isFilled);
  if (first === null || start < 0)
    return { first: null, exact: exact.slice(0, 0), spread: spread.slice(0, 0) };
  const end = exact.findLastIndex(isFilled) + 1;
  return { first: addDays(first, start), exact: exact.slice(start, end), spread: spread.slice(start, end) };
}

/** The room of a strip. */
export interface StripRoom {
  readonly width: number;
  readonly page: Page;
  readonly locale: Locale;
}

/** What the bars are, what their two colours mean, and how many incidents stand at the highest. */
function headLines(
  { undated, days }: Selection,
  most: number,
  { width, page, locale: { t } }: StripRoom,
): Block {
  const side = page.scaled(12);
  const words = (text: string): SignItem => ({ signWidth: 0, sign: () => [], text });
  const bar = (fill: "bar" | "bar-spread", text: string): SignItem => ({
    signWidth: side,
    sign: (x, y) => [{ kind: "rect", x, y: y - side / 2, width: side, height: side, fill }],
    text,
  });
  const items = [
    words(t("figure.strip")),
    days.exact.some((count) => count > 0) && bar("bar", t("figure.strip.exact")),
    days.spread.some((count) => count > 0) && bar("bar-spread", t("figure.strip.spread")),
    words(t("figure.strip.most", { count: most })),
    undated.length > 0 && words(t("figure.strip.undated", { count: undated.length })),
  ];
  return signLines(
    items.filter((item) => item !== false),
    width,
    page,
  );
}

interface LineAt {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly line: number;
}

function drawBar(
  { day, x, width, exact, spread }: DayBar,
  at: { readonly x: number; readonly top: number; readonly filter: Filter },
): FigureNode[] {
  const { from, to } = at.filter;
  const isInside = (from === null || day >= from) && (to === null || day <= to);
  return [{ part: exact, fill: "bar" } as const, { part: spread, fill: "bar-spread" } as const].flatMap(
    ({ part, fill }): FigureNode[] =>
      part.height === 0
        ? []
        : [
            {
              kind: "rect",
              x: at.x + x,
              y: at.top + part.y,
              width,
              height: part.height,
              fill: isInside ? fill : "bar-off",
            },
          ],
  );
}

/** Two strokes across the ground where days without anything are drawn short. */
function breakSigns(
  scale: DayScale,
  { x, y, page }: { readonly x: number; readonly y: number; readonly page: Page },
): FigureNode[] {
  return scale.breaks.flatMap(({ start, end }) => {
    const middle = x + (start + end) / 2;
    return [-2.5, 1.5].map(
      (shift): FigureNode => ({
        kind: "rect",
        x: middle + page.scaled(shift),
        y: y - page.scaled(5),
        width: 1,
        height: page.scaled(10),
        fill: "control-line",
      }),
    );
  });
}

/**
 * Days under the bars. Those at the ends are moved in from the edges, and stand before any that they then come too near to. Under bars
 * that are narrower than their day it begins where they do.
 */
function ticks(
  scale: DayScale,
  { x, y, width, size, line, locale }: LineAt & { readonly locale: Locale },
): FigureNode[] {
  const places = daysOfMonth({ start: scale.first, end: scale.last }, locale.month);
  const style = { size, weight: 400 } as const;
  const widthOf = (text: string) => textWidth(text, style);
  const found = axisTicks(scale, {
    dayOfMonth: (day) => places.get(day) ?? 0,
    digits: locale.number,
    withMonth: (day) => locale.day(day, day === scale.first ? "medium" : "short"),
    widthOf,
    gap: size,
  }).map(({ x: centre, text }) => {
    const half = widthOf(text) / 2;
    return {
      text,
      half,
      at: Math.max(half, Math.min(centre, width - half)),
      isMoved: centre < half || centre > width - half,
    };
  });
  return found
    .filter((tick) => tick.isMoved || !found.some((other) => other.isMoved && isNear(tick, other, size / 2)))
    .map(({ text, half, at }) => {
      const look = { ...style, fill: "muted", room: 2 * half, anchor: "middle" } as const;
      return textNode(text, look, { x: x + at, y: y + baseline(line, size) });
    });
}

interface Tick {
  readonly at: number;
  readonly half: number;
}

function isNear(a: Tick, b: Tick, gap: number): boolean {
  return Math.abs(a.at - b.at) < a.half + b.half + gap;
}
