import { type PlaceChanges, signsOf } from "../../drawing/change-signs.ts";
import { aroundGap, drawMark, drawSigns } from "../../drawing/draw-mark.ts";
import { type Mark, markRadius } from "../../drawing/marks.ts";
import { kilometresPerPixel, type Pixel, type Projection } from "../../drawing/projection.ts";
import type { CircleShape, Shape, TextShape } from "../../drawing/shape.ts";
import type { Spot } from "../scene.ts";
import { type Brush, colourOf } from "./brush.ts";
import { setFont, type TextMetrics } from "./text-metrics.ts";

export interface MarksOptions {
  readonly metrics: TextMetrics;
  readonly numberText: (number: number) => string;
  /** What a previewed file would change, by place. */
  readonly changes: PlaceChanges;
  /** The mark that is pointed at. */
  readonly pointed: Mark | undefined;
}

/** Widest mark with all that is around it, in CSS pixels from its middle. */
const widest = 24;

/** Paints marks as the drawing has them, the greatest last, on top; those beyond the box are left out. */
export function paintMarks(marks: readonly Mark[], options: MarksOptions, brush: Brush): void {
  const { numberText, pointed, changes, metrics } = options;
  const { projection } = brush;
  for (const mark of marks.toReversed()) {
    const at = projection.pixel(mark.place.point);
    if (!isSeen(at, projection)) continue;
    if (mark === pointed) paintPointed(mark, at, brush);
    const shapes = [...drawMark(mark, at, numberText), ...drawSigns(mark, at, signsOf(mark, changes))];
    for (const shape of shapes) paintShape(shape, metrics, brush);
  }
}

function paintShape(shape: Shape, metrics: TextMetrics, brush: Brush): void {
  if (shape.kind === "circle") paintCircle(shape, brush);
  else if (shape.kind === "text") paintText(shape, metrics, brush);
}

/** Paints the circle of uncertainty around a picked point, true to scale, and the ring around its mark or the point itself. */
export function paintPicked({ point, radiusKm }: Spot, mark: Mark | undefined, brush: Brush): void {
  const { context, projection, palette } = brush;
  const at = projection.pixel(point);
  if (radiusKm > 0) paintUncertainty(at, pixelsAcross(point, radiusKm, projection), brush);
  const radius = mark ? markRadius(mark) + (mark.places.length > 1 ? 6 : 4) : 7;
  circle(context, at, radius + 4);
  context.fillStyle = palette.halo;
  context.fill();
  circle(context, at, radius + 1.25);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2.5;
  context.stroke();
}

function pixelsAcross(
  [lon = Number.NaN, lat = Number.NaN]: Spot["point"],
  kilometres: number,
  projection: Projection,
) {
  return kilometres / kilometresPerPixel({ lon, lat, zoom: projection.viewpoint.zoom });
}

function paintUncertainty(at: Pixel, radius: number, { context, palette }: Brush): void {
  circle(context, at, radius);
  context.globalAlpha = 0.3;
  context.fillStyle = palette.surface;
  context.fill();
  context.globalAlpha = 0.7;
  context.strokeStyle = palette.halo;
  context.lineWidth = 3;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([3.75, 2.5]);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.25;
  context.stroke();
  context.setLineDash([]);
}

function paintPointed(mark: Mark, at: Pixel, { context, palette }: Brush): void {
  circle(context, at, markRadius(mark) + (mark.places.length > 1 ? aroundGap : 0) + 6);
  context.globalAlpha = 0.3;
  context.fillStyle = palette.accent;
  context.fill();
  context.globalAlpha = 1;
}

function paintCircle({ x, y, radius, fill, stroke, strokeWidth }: CircleShape, brush: Brush): void {
  const { context, palette } = brush;
  circle(context, { x, y }, radius);
  if (fill) {
    context.fillStyle = colourOf(fill, palette);
    context.fill();
  }
  if (stroke) {
    context.strokeStyle = colourOf(stroke, palette);
    context.lineWidth = strokeWidth;
    context.stroke();
  }
}

/** In the middle by its ink, not by its line: digits have nothing below. */
function paintText({ x, y, text, size, fill, halo }: TextShape, metrics: TextMetrics, brush: Brush): void {
  const { context, palette, family } = brush;
  const font = { size, weight: 600, tracking: 0 };
  const { middle } = metrics.of(text, font);
  setFont(context, font, family);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  if (halo) {
    context.strokeStyle = colourOf(halo, palette);
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeText(text, x, y + middle);
  }
  context.fillStyle = colourOf(fill, palette);
  context.fillText(text, x, y + middle);
}

function circle(context: CanvasRenderingContext2D, { x, y }: Pixel, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function isSeen({ x, y }: Pixel, { size }: Projection): boolean {
  return x > -widest && x < size.width + widest && y > -widest && y < size.height + widest;
}
