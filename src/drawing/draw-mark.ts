import { type Mark, markRadius } from "./marks.ts";
import type { Pixel } from "./projection.ts";
import type { Paint, Shape } from "./shape.ts";

/** The colours and line of a mark: solid for exact places, hollow for approximate ones. */
export interface MarkStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  readonly text: Paint;
}

/** How a mark looks. The line of a hollow mark is its body; that of a solid one sets it off from the ground. */
export function markStyle({ isExact }: Pick<Mark, "isExact">): MarkStyle {
  return isExact
    ? { fill: "ink", stroke: "halo", strokeWidth: 1.25, text: "halo" }
    : { fill: "surface", stroke: "ink", strokeWidth: 1.5, text: "ink" };
}

/** From a mark's edge to the second line around it, in CSS pixels. */
export const aroundGap = 3;

/** Size of the signs of change beside a mark, in CSS pixels. */
export const signSize = 16;

/** From a mark's middle to its signs, along and up, in CSS pixels. */
export function signDistance(radius: number): number {
  return radius * 0.7 + 6;
}

/** A dot or ring for one incident, a disc with their number for several, and a second line around it where it stands for several places. */
export function drawMark(mark: Mark, { x, y }: Pixel, numberText: (number: number) => string): Shape[] {
  const { text, ...body } = markStyle(mark);
  const radius = markRadius(mark);
  const at = { kind: "circle", x, y } as const;
  const key = mark.place.id;
  const disc: Shape = { ...at, key, radius, ...body };
  const around: Shape = {
    ...at,
    key: `around-${key}`,
    radius: radius + aroundGap,
    fill: "halo",
    stroke: "muted",
    strokeWidth: 1,
  };
  const number: Shape = {
    kind: "text",
    key: `number-${key}`,
    x,
    y,
    text: numberText(mark.incidents),
    size: 11,
    fill: text,
    halo: null,
  };
  return [...(mark.places.length > 1 ? [around] : []), disc, ...(mark.incidents > 1 ? [number] : [])];
}

/** The signs of change beside a mark; nothing for none. */
export function drawSigns(mark: Mark, { x, y }: Pixel, signs: string): Shape[] {
  if (signs === "") return [];
  const away = signDistance(markRadius(mark));
  return [
    {
      kind: "text",
      key: `signs-${mark.place.id}`,
      x: x + away,
      y: y - away,
      text: signs,
      size: signSize,
      fill: "accent",
      halo: "surface",
    },
  ];
}
