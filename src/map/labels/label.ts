import type { Position } from "geojson";
import type { Paint } from "../../drawing/shape.ts";

/** How a kind of label looks. Sizes in CSS pixels at one zoom. */
export interface LabelStyle {
  readonly size: number;
  readonly weight: 500 | 600;
  readonly fill: Paint;
  readonly halo: Paint;
  /** Width of the halo on each side of a stroke. */
  readonly haloWidth: number;
  /** Added between letters, in ems; only for scripts whose letters do not join. */
  readonly tracking: number;
  /** Widest line, in ems. */
  readonly maxWidth: number;
  /** Kept free around it against other labels. */
  readonly padding: number;
  /** Where it may stand, best first. */
  readonly offers: readonly Offer[];
}

/** A place for a label, in steps to the right and down. */
export interface Offer {
  /** Which way from its point the label lies: -1, 0 or 1 halves of its own size. */
  readonly side: readonly [number, number];
  /** How far beyond that, in ems. */
  readonly ems: readonly [number, number];
}

/** A name at a point of the map, `[lon, lat]`. */
export interface Label {
  readonly key: string;
  readonly point: Position;
  readonly text: string;
  readonly style: LabelStyle;
}
