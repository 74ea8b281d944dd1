import { hasNumber, openSide } from "../../domain/comparison.ts";
import type { Toll } from "../../domain/toll.ts";
import type { Box } from "./place-labels.ts";
import type { Series } from "./series.ts";

/** Where the mark of a toll with a number stands. */
export interface MarkPlace {
  readonly toll: Toll;
  readonly x: number;
  /** Heights of the figures stated: one, or the high and the low end of a span. Never one between them. */
  readonly ends: readonly number[];
  /** The side on which the figure is open; greater figures lie upwards. */
  readonly open: "greater" | "lesser" | null;
  readonly isAbout: boolean;
  /** Whether it covers a part of the period only. */
  readonly isPart: boolean;
}

/** How far an arrow reaches beyond its mark, in pixels. */
export const arrowLength = 17;

/** Marks at one day that would cover each other stand side by side. */
const sideways = [0, 10, -10, 20, -20, 30, -30];
const markRoom = 11;

/** What turns a toll's day and figure into pixels. */
export interface Axes {
  readonly x: (toll: Toll) => number;
  readonly y: (figure: number) => number;
}

/** The marks of tolls with numbers, in their order; what shares day and height is moved aside, never up or down. */
export function placeMarks(series: readonly Series[], axes: Axes): MarkPlace[] {
  const placed: MarkPlace[] = [];
  for (const { tolls, isPart } of series) {
    for (const toll of tolls.filter(hasNumber)) placed.push(movedAside(markOf(toll, isPart, axes), placed));
  }
  return placed;
}

function movedAside(mark: MarkPlace, placed: readonly MarkPlace[]): MarkPlace {
  const shift = sideways.find((by) => placed.every((other) => !covers({ ...mark, x: mark.x + by }, other)));
  return { ...mark, x: mark.x + (shift ?? 0) };
}

function markOf(toll: Toll, isPart: boolean, { x, y }: Axes): MarkPlace {
  const { low, high, qualifier } = toll;
  const figures = [high, low].filter((figure) => figure !== null);
  return {
    toll,
    x: x(toll),
    ends: [...new Set(figures)].map(y),
    open: openSide(toll),
    isAbout: qualifier === "about",
    isPart,
  };
}

/** Marks of one day cover each other when near in height; those of neighbouring days hold their place. */
function covers(a: MarkPlace, b: MarkPlace): boolean {
  const isSameDay = a.toll.asOf === b.toll.asOf;
  if (!isSameDay || Math.abs(a.x - b.x) >= markRoom - 2) return false;
  return topOf(a) < bottomOf(b) + markRoom && topOf(b) < bottomOf(a) + markRoom;
}

function topOf({ ends }: MarkPlace): number {
  return Math.min(...ends);
}

function bottomOf({ ends }: MarkPlace): number {
  return Math.max(...ends);
}

/** The room that a mark takes, with its arrow. */
export function boxOf(mark: MarkPlace): Box {
  const side = mark.isAbout || mark.isPart ? 10 : 7;
  const below = mark.isPart ? 13 : side;
  return {
    left: mark.x - side,
    right: mark.x + side,
    top: topOf(mark) - (mark.open === "greater" ? arrowLength : side),
    bottom: bottomOf(mark) + (mark.open === "lesser" ? arrowLength : below),
  };
}
