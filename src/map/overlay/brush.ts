import type { Projection } from "../../drawing/projection.ts";
import type { Paint } from "../../drawing/shape.ts";
import type { Palette } from "../palette.ts";

/** What the overlay is painted with. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly projection: Projection;
  readonly palette: Palette;
  /** The page's font families, as CSS writes them. */
  readonly family: string;
}

/** The colour of a paint. Hatching is drawn by the map below; here it is the colour of its lines. */
export function colourOf(paint: Paint, palette: Palette): string {
  switch (paint) {
    case "hatch":
      return palette.controlLine;
    case "ramp-1":
      return palette.ramp1;
    case "ramp-2":
      return palette.ramp2;
    case "ramp-3":
      return palette.ramp3;
    case "ramp-4":
      return palette.ramp4;
    case "ramp-5":
      return palette.ramp5;
    default:
      return palette[paint];
  }
}
