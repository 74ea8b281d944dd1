import type { Position } from "geojson";
import { type Mark, markRadius } from "../../drawing/marks.ts";
import { mercatorX, mercatorY, worldSize } from "../../drawing/projection.ts";
import type { Label, LabelStyle } from "./label.ts";
import { type MapBox, Room } from "./room.ts";
import { widest, wrapLines } from "./wrap-lines.ts";

/** A label with the place that was found for it. */
export interface PlacedLabel {
  readonly label: Label;
  readonly lines: readonly string[];
  /** From its point to its middle, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface PlacementOptions {
  /** The least zoom at which the places hold; they hold up to `steps` of a zoom beyond. */
  readonly zoom: number;
  readonly step: number;
  /** What labels may not cover. */
  readonly marks: readonly Mark[];
  /** Points of dots that labels may not cover either. */
  readonly dots: readonly Position[];
  /** Width of a line in CSS pixels. */
  readonly measure: (line: string, style: LabelStyle) => number;
}

/** From one line of a label to the next, in ems. */
export const lineHeight = 1.15;
/** Radius of a town's dot with its line, in CSS pixels. */
export const dotRadius = 2.5;

/**
 * Places for labels where they cover no mark, no dot and no other label, neither at a zoom nor on the way to the next step. In the order
 * given, each at the first of its offers that is free; those that find no room are left out.
 */
export function placeLabels(labels: readonly Label[], options: PlacementOptions): PlacedLabel[] {
  const room = new Room(2 ** options.step);
  const world = worldSize(options.zoom);
  for (const mark of options.marks) room.take(square(mark.place.point, markRadius(mark) + 2, world));
  for (const dot of options.dots) room.take(square(dot, dotRadius, world));
  return labels.flatMap((label) => placed(label, { ...options, room, world }) ?? []);
}

interface Placing extends Pick<PlacementOptions, "measure"> {
  readonly room: Room;
  readonly world: number;
}

function placed(label: Label, { measure, room, world }: Placing): PlacedLabel | null {
  const { style, text, point } = label;
  const { size, padding } = style;
  const widthOf = (line: string) => measure(line, style);
  const lines = wrapLines(text, style.maxWidth * size, widthOf);
  const halfWidth = widest(lines, widthOf) / 2;
  const halfHeight = (lines.length * lineHeight * size) / 2;
  for (const { side, ems } of style.offers) {
    const dx = side[0] * halfWidth + ems[0] * size;
    const dy = side[1] * halfHeight + ems[1] * size;
    const box = {
      ...square(point, 0, world),
      dx,
      dy,
      halfWidth: halfWidth + padding,
      halfHeight: halfHeight + padding,
    };
    if (!room.isFree(box)) continue;
    room.take(box);
    return { label, lines, dx, dy, halfWidth, halfHeight };
  }
  return null;
}

function square([lon = Number.NaN, lat = Number.NaN]: Position, half: number, world: number): MapBox {
  return {
    x: mercatorX(lon) * world,
    y: mercatorY(lat) * world,
    dx: 0,
    dy: 0,
    halfWidth: half,
    halfHeight: half,
  };
}
