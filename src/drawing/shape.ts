import { type ProvinceShade, type RampStep, unasked } from "./ramp.ts";

/** What a shape is painted with, by the name of its colour: the page has them as tokens, a picture as values. */
export type Paint =
  | "sea"
  | "land"
  | "line"
  | "ink"
  | "muted"
  | "accent"
  | "halo"
  | "surface"
  | "hatch"
  | `ramp-${Exclude<RampStep, 0>}`;

/** An outline or area. */
export interface PathShape {
  readonly kind: "path";
  readonly key: string;
  /** SVG path data in CSS pixels. */
  readonly d: string;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
}

/** A dot, ring or disc. */
export interface CircleShape {
  readonly kind: "circle";
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Paint | null;
  readonly stroke: Paint | null;
  readonly strokeWidth: number;
}

/** A line of text around its middle. */
export interface TextShape {
  readonly kind: "text";
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Font size in CSS pixels. */
  readonly size: number;
  readonly fill: Paint;
  /** Drawn around the letters; null for none. */
  readonly halo: Paint | null;
}

export type Shape = PathShape | CircleShape | TextShape;

/** Shapes that lie at one height, drawn in order. */
export interface ShapeLayer {
  readonly name: "basemap" | "provinces" | "picked" | "marks" | "labels";
  readonly shapes: readonly Shape[];
}

/** The paint of a province by its step of the ramp. */
export function rampPaint(step: RampStep): Paint {
  return step === 0 ? "hatch" : `ramp-${step}`;
}

/** The paint of a province, also of one that the filter does not ask about. */
export function provincePaint(shade: ProvinceShade): Paint {
  return shade === unasked ? "land" : rampPaint(shade);
}
