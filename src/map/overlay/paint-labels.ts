import type { Position } from "geojson";
import type { Pixel, Projection } from "../../drawing/projection.ts";
import { dotRadius, lineHeight, type PlacedLabel } from "../labels/place-labels.ts";
import { type Brush, colourOf } from "./brush.ts";
import { setFont } from "./text-metrics.ts";

/** Paints labels and their halos where they were placed; those beyond the box are left out. */
export function paintLabels(labels: readonly PlacedLabel[], brush: Brush): void {
  const { context, projection } = brush;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const placed of labels) {
    const { x, y } = projection.pixel(placed.label.point);
    const middle = { x: x + placed.dx, y: y + placed.dy };
    if (isSeen(middle, placed, projection)) paintLabel(placed, middle, brush);
  }
}

function paintLabel({ label, lines }: PlacedLabel, { x, y }: Pixel, brush: Brush): void {
  const { context, palette, family } = brush;
  const { style } = label;
  setFont(context, style, family);
  context.strokeStyle = colourOf(style.halo, palette);
  context.lineWidth = 2 * style.haloWidth;
  context.fillStyle = colourOf(style.fill, palette);
  const leading = lineHeight * style.size;
  const top = y - ((lines.length - 1) * leading) / 2;
  for (const [index, line] of lines.entries()) context.strokeText(line, x, Math.round(top + index * leading));
  for (const [index, line] of lines.entries()) context.fillText(line, x, Math.round(top + index * leading));
}

function isSeen({ x, y }: Pixel, { halfWidth, halfHeight }: PlacedLabel, { size }: Projection): boolean {
  return (
    x + halfWidth > 0 && x - halfWidth < size.width && y + halfHeight > 0 && y - halfHeight < size.height
  );
}

/** Paints the dots of towns. */
export function paintDots(points: readonly Position[], { context, projection, palette }: Brush): void {
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.muted;
  context.lineWidth = 1;
  for (const point of points) {
    const { x, y } = projection.pixel(point);
    context.beginPath();
    context.arc(x, y, dotRadius - 0.5, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
