import type { Pixel, Size } from "../../drawing/projection.ts";
import { baseline } from "../layout/block.ts";
import type { Page } from "../layout/page.ts";
import type { Box, FigureNode } from "../tree/figure-tree.ts";
import { type PlacedMark, placeMarks } from "./place-marks.ts";

/** A mark with a text inside, to be placed at a pixel. */
export interface NumberedMark {
  readonly point: Pixel;
  /** Solid, as a named place; else hollow. */
  readonly isExact: boolean;
  /** What stands inside; empty for nothing. */
  readonly text: string;
}

/** Radius of the marks of a page that carry a number. */
export function markRadius(page: Page): number {
  return Math.max(10, page.scaled(13));
}

/** Radius of marks without a number. */
export function smallRadius(page: Page): number {
  return Math.max(3, page.scaled(4));
}

/** Marks drawn, with the boxes that they take. */
export interface DrawnMarks {
  readonly nodes: readonly FigureNode[];
  readonly boxes: readonly Box[];
}

/** Numbered marks that never overlap: one that was moved from its point keeps a dot there and a line to it. What finds no room is drawn small. */
export function drawMarks(
  marks: readonly NumberedMark[],
  { size, page, taken }: { readonly size: Size; readonly page: Page; readonly taken: readonly Box[] },
): DrawnMarks {
  const radius = markRadius(page);
  const places = placeMarks(
    marks.map(({ point }) => point),
    { size, radius, gap: page.scaled(3), taken },
  );
  const placed = marks.flatMap((mark, index) => {
    const place = places[index];
    return place ? [{ mark, place }] : [];
  });
  const homeless = marks.filter((_, index) => !places[index]);
  return {
    nodes: [
      ...smallMarks(
        homeless.map(({ point }) => point),
        page,
      ),
      ...placed.flatMap(({ place }) => leader(place, page)),
      ...placed.flatMap(({ mark, place }) => disc(mark, place.at, page)),
    ],
    boxes: placed.map(({ place: { at } }) => ({
      x: at.x - radius - 2,
      y: at.y - radius - 2,
      width: 2 * radius + 4,
      height: 2 * radius + 4,
    })),
  };
}

/** Dots for places that the list does not name. */
export function smallMarks(points: readonly Pixel[], page: Page): FigureNode[] {
  return points.map(({ x, y }) => ({
    kind: "circle",
    x,
    y,
    radius: smallRadius(page),
    fill: "muted",
    stroke: "halo",
    strokeWidth: 1,
  }));
}

function leader({ point, at }: PlacedMark, page: Page): FigureNode[] {
  if (point.x === at.x && point.y === at.y) return [];
  const line = `M${round(point.x)} ${round(point.y)}L${round(at.x)} ${round(at.y)}`;
  return [
    { kind: "path", d: line, fill: null, stroke: "halo", strokeWidth: page.scaled(3.5) },
    { kind: "path", d: line, fill: null, stroke: "ink", strokeWidth: page.scaled(1.2) },
    { kind: "circle", ...point, radius: page.scaled(3), fill: "ink", stroke: "halo", strokeWidth: 1 },
  ];
}

/** The disc or ring of a mark around a point, with its text: on the map, in the list and in the legend alike. */
export function disc(
  { isExact, text }: Omit<NumberedMark, "point">,
  { x, y }: Pixel,
  page: Page,
): FigureNode[] {
  const radius = markRadius(page);
  const size = radius * (text.length > 2 ? 0.9 : 1.08);
  const body: FigureNode = isExact
    ? { kind: "circle", x, y, radius, fill: "ink", stroke: "halo", strokeWidth: 1.5 }
    : { kind: "circle", x, y, radius: radius - 1, fill: "surface", stroke: "ink", strokeWidth: 2 };
  if (text === "") return [body];
  const fill = isExact ? "halo" : "ink";
  const top = y - size / 2;
  return [
    body,
    {
      kind: "text",
      x,
      y: top + baseline(size, size),
      anchor: "middle",
      text,
      size,
      weight: 600,
      fill,
      room: 2 * radius,
    },
  ];
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
