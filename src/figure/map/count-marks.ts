import { drawMark } from "../../drawing/draw-mark.ts";
import { markRadius, marksAt } from "../../drawing/marks.ts";
import type { Pixel, Projection } from "../../drawing/projection.ts";
import type { Shape } from "../../drawing/shape.ts";
import type { PlaceCount } from "../../selection/selection.ts";
import { isInside } from "../content/entries.ts";
import { baseline } from "../layout/block.ts";
import type { Page } from "../layout/page.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import type { DrawnMarks } from "./map-marks.ts";

/**
 * The marks of the page's own map, where no list numbers them: a dot or ring for one incident, a number for several, a second line
 * around those that stand for several places.
 */
export function countMarks(
  places: readonly PlaceCount[],
  projection: Projection,
  { page, numberText }: { readonly page: Page; readonly numberText: (number: number) => string },
): DrawnMarks {
  const scale = Math.max(1.2, page.scaled(1.6));
  const marks = marksAt(places, projection.viewpoint.zoom - Math.log2(scale)).map((mark) => ({
    mark,
    at: projection.pixel(mark.place.point),
  }));
  const seen = marks.filter(({ at }) => isInside(at, projection.size));
  return {
    // The busiest last, on top.
    nodes: seen
      .toReversed()
      .flatMap(({ mark, at }) =>
        drawMark(mark, { x: 0, y: 0 }, numberText).map((shape) => scaledNode(shape, at, scale)),
      ),
    boxes: seen.map(({ mark, at }) => {
      const side = (markRadius(mark) + 4) * scale;
      return { x: at.x - side, y: at.y - side, width: 2 * side, height: 2 * side };
    }),
  };
}

function scaledNode(shape: Shape, at: Pixel, scale: number): FigureNode {
  switch (shape.kind) {
    case "circle":
      return { ...shape, ...at, radius: shape.radius * scale, strokeWidth: shape.strokeWidth * scale };
    case "text": {
      const size = shape.size * scale;
      const y = at.y - size / 2 + baseline(size, size);
      return {
        kind: "text",
        x: at.x,
        y,
        anchor: "middle",
        text: shape.text,
        size,
        weight: 600,
        fill: shape.fill,
        room: 3 * size,
      };
    }
    case "path":
      throw new Error("Got a path in a mark when expected dots, rings and numbers");
  }
}
