import { scaleLinear } from "d3-scale";
import { hasNumber } from "../../domain/comparison.ts";
import { addDays, type Day, type DaySpan, dayFromNumber, dayNumber } from "../../domain/day.ts";
import type { Toll } from "../../domain/toll.ts";
import { type FigureScale, figureScale } from "../claims/figure-scale.ts";
import { packRows } from "./pack-rows.ts";
import { type Box, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { boxOf, type MarkPlace, placeMarks } from "./place-marks.ts";
import { leastForLine, type Series } from "./series.ts";

/** How large a chart is, in pixels. It is laid out as read from left to right; a page read the other way mirrors it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface ChartRequest {
  readonly width: number;
  /** Room for the figures; the lane of words adds what it needs. */
  readonly plotHeight: number;
  readonly series: readonly Series[];
  /** The tolls whose days and figures the axes reach over: more than are shown, so that the frame holds still while some come and go. */
  readonly reach: readonly Toll[];
  /** Days to be shaded where the chart reaches them; null shades nothing. */
  readonly shaded: DaySpan | null;
  /** What is written beside the last mark of a series, with its width. */
  readonly label: (series: Series) => LabelText;
  /** What is written for a toll without a number, cut to a width. */
  readonly words: (toll: Toll, room: number) => LabelText;
}

/** A text with its width in pixels. */
export interface LabelText {
  readonly text: string;
  readonly detail: string;
  readonly width: number;
}

/** A series on the chart. */
export interface SeriesPlace {
  readonly series: Series;
  readonly marks: readonly MarkPlace[];
  /** Level from each claim to the next, then up or down: an SVG path; null where there is no line. */
  readonly line: string | null;
  /** Null where no room is left; the table and the claim itself still name the origin. */
  readonly label: (PlacedLabel & LabelText) | null;
}

/** A toll in words only, in the lane below the figures. */
export interface WordPlace {
  readonly toll: Toll;
  readonly x: number;
  readonly y: number;
  /** Where its words begin. */
  readonly textX: number;
  readonly text: LabelText;
}

/** Where everything stands, in pixels from the top and the start. */
export interface ChartLayout {
  readonly size: ChartSize;
  readonly plot: Box;
  readonly scale: FigureScale;
  readonly series: readonly SeriesPlace[];
  readonly words: readonly WordPlace[];
  /** Where the lane of words begins; null without any. */
  readonly laneTop: number | null;
  readonly dayTicks: readonly { readonly day: Day; readonly x: number }[];
  /** The column of tolls whose day is not stated; null without any. */
  readonly undatedX: number | null;
  readonly shaded: { readonly start: number; readonly end: number } | null;
}

const margin = { top: 28, start: 54, end: 14, axis: 30 };
const rowHeight = 22;
const laneHead = 24;
const wordGap = 11;
const undatedRoom = 74;
const dayTickRoom = 60;

/** Lays the chart out: figures above, the days below them, and under those a lane for what is said in words only. */
export function layOutChart(request: ChartRequest): ChartLayout {
  const { width, plotHeight, series, reach, shaded, label, words } = request;
  const tolls = series.flatMap((one) => one.tolls);
  const hasUndated = reach.some(({ asOf }) => asOf === null);
  const end = width - margin.end - (hasUndated ? undatedRoom : 0);
  const days = dayScale(reach, { start: margin.start, end });
  const undatedX = hasUndated ? end + undatedRoom / 2 : null;
  const x = ({ asOf }: Toll) => (asOf === null ? (undatedX ?? end) : days.x(asOf));

  const lane = layOutWords(tolls, { x, words, end: width - 4 });
  const bottom = margin.top + plotHeight;
  const plot: Box = { left: margin.start, right: end, top: margin.top, bottom };
  const scale = figureScale(reach, plot);
  const placed = layOutSeries(series, { x, scale, label, frame: { ...plot, right: width - 4 } });
  const laneTop = lane.words.length === 0 ? null : bottom + margin.axis;
  return {
    size: { width, height: bottom + margin.axis + lane.height },
    plot,
    scale,
    series: placed,
    words: lane.words.map((word, index) => ({
      ...word,
      y: bottom + margin.axis + laneHead + ((lane.rows[index] ?? 0) + 0.5) * rowHeight,
    })),
    laneTop,
    dayTicks: days.ticks,
    undatedX,
    shaded: shaded && shadedRoom(shaded, days),
  };
}

interface DayScale {
  readonly first: Day;
  readonly last: Day;
  readonly x: (day: Day) => number;
  readonly ticks: ChartLayout["dayTicks"];
}

/** Every day is as wide as every other. A day of room stands before the first and after the last claim. */
function dayScale(tolls: readonly Toll[], { start, end }: { start: number; end: number }): DayScale {
  const days = tolls.flatMap(({ asOf }) => (asOf === null ? [] : [asOf])).sort();
  const first = addDays(days[0] ?? "2026-01-01", -1);
  const last = addDays(days.at(-1) ?? "2026-01-01", 1);
  const scale = scaleLinear([dayNumber(first), dayNumber(last)], [start, end]);
  const x = (day: Day) => scale(dayNumber(day));
  const length = dayNumber(last) - dayNumber(first);
  const fitting = Math.max(1, Math.floor((end - start) / dayTickRoom));
  const step = [1, 2, 7, 14, 28].find((days) => length / days <= fitting) ?? 56;
  const numbers = Array.from(
    { length: Math.floor(length / step) + 1 },
    (_, index) => dayNumber(first) + index * step,
  );
  const ticks = numbers.map(dayFromNumber).map((day) => ({ day, x: x(day) }));
  return { first, last, x, ticks: ticks.filter((tick) => tick.x >= start + 12 && tick.x <= end - 8) };
}

function shadedRoom(span: DaySpan, { first, last, x }: DayScale): ChartLayout["shaded"] {
  if (span.start > last || span.end < first) return null;
  return {
    start: x(span.start < first ? first : span.start),
    end: x(span.end > last ? last : span.end),
  };
}

interface SeriesRoom {
  readonly x: (toll: Toll) => number;
  readonly scale: FigureScale;
  readonly label: ChartRequest["label"];
  readonly frame: Box;
}

/** Marks of all series share the room, so that none covers another; labels of long series find theirs first. */
function layOutSeries(series: readonly Series[], { x, scale, label, frame }: SeriesRoom): SeriesPlace[] {
  const marks = placeMarks(series, { x, y: scale.y });
  const drawn = series
    .map((one) => {
      const own = marks.filter(({ toll }) => one.tolls.includes(toll));
      return { series: one, marks: own, line: own.length < leastForLine ? null : stepLine(own) };
    })
    .filter((one) => one.marks.length > 0);
  const inOrder = [...drawn].sort((a, b) => b.marks.length - a.marks.length || lastX(b) - lastX(a));
  const texts = inOrder.map((one) => label(one.series));
  const labels = placeLabels(
    inOrder.map((one, index) => ({ ...endOf(one.marks), width: texts[index]?.width ?? 0 })),
    { obstacles: [...marks.map(boxOf), ...inOrder.flatMap((one) => lineBoxes(one.marks, one.line))], frame },
  );
  return drawn.map((one) => {
    const index = inOrder.indexOf(one);
    const [place, text] = [labels[index], texts[index]];
    return { ...one, label: place && text ? { ...place, ...text } : null };
  });
}

function lastX({ marks }: { readonly marks: readonly MarkPlace[] }): number {
  return marks.at(-1)?.x ?? 0;
}

function endOf(marks: readonly MarkPlace[]): { x: number; y: number } {
  const last = marks.at(-1);
  return { x: last?.x ?? 0, y: last?.ends[0] ?? 0 };
}

function stepLine(marks: readonly MarkPlace[]): string {
  return marks
    .map(({ x, ends: [y = 0] }, index) =>
      index === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`,
    )
    .join("");
}

/** The level parts of a line as thin boxes, so that no label lies on them. */
function lineBoxes(marks: readonly MarkPlace[], line: string | null): Box[] {
  if (line === null) return [];
  return marks.slice(1).map(({ x: right }, index) => {
    const { x: left, y } = { x: marks[index]?.x ?? right, y: marks[index]?.ends[0] ?? 0 };
    return { left: Math.min(left, right), right: Math.max(left, right), top: y - 1, bottom: y + 1 };
  });
}

interface WordRoom {
  readonly x: (toll: Toll) => number;
  readonly words: ChartRequest["words"];
  readonly end: number;
}

/** Words stand after their mark, or before it where there is more room, in as many rows as they need. */
function layOutWords(
  tolls: readonly Toll[],
  { x, words, end }: WordRoom,
): { words: Omit<WordPlace, "y">[]; rows: readonly number[]; height: number } {
  const said = tolls.filter((toll) => !hasNumber(toll)).sort((a, b) => x(a) - x(b));
  const placed = said.map((toll) => {
    const mark = x(toll);
    const whole = words(toll, Number.POSITIVE_INFINITY);
    const isAfter = mark + wordGap + whole.width <= end || mark < end / 2;
    const text = words(toll, isAfter ? end - mark - wordGap : mark - wordGap);
    return { toll, x: mark, textX: isAfter ? mark + wordGap : mark - wordGap - text.width, text };
  });
  const rows = packRows(
    placed.map(({ x: mark, textX, text }) => ({
      start: Math.min(mark, textX) - 8,
      end: Math.max(mark, textX + text.width) + 8,
    })),
  );
  const height = said.length === 0 ? 0 : laneHead + (Math.max(...rows) + 1) * rowHeight + 6;
  return { words: placed, rows, height };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
