import { kilometresPerPixel, type Projection } from "../../drawing/projection.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Page } from "../layout/page.ts";
import { textWidth } from "../text/text-width.ts";
import type { Box, FigureNode } from "../tree/figure-tree.ts";

/** A scale in the lower left corner, with the box that it takes. */
export interface ScaleBar {
  readonly box: Box;
  readonly nodes: readonly FigureNode[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** A round number of kilometres, about a seventh of the map's width long; true in its middle. */
export function scaleBar({ viewpoint, size }: Projection, page: Page, { t }: Locale): ScaleBar {
  const perPixel = kilometresPerPixel(viewpoint);
  const km = steps.findLast((step) => step / perPixel <= size.width / 6) ?? 1;
  const length = km / perPixel;
  const text = t("figure.kilometres", { km });
  const letters = { size: page.textSize(12), weight: 400 } as const;
  const room = textWidth(text, letters);
  const width = Math.max(length, room);
  const edge = page.scaled(14);
  const box = { x: edge, y: size.height - edge - page.scaled(24), width, height: page.scaled(24) };
  const y = size.height - edge;
  return {
    box,
    nodes: [
      { kind: "rect", x: edge, y: y - 2, width: length, height: 2, fill: "ink" },
      { kind: "rect", x: edge, y: y - 6, width: 1.5, height: 6, fill: "ink" },
      { kind: "rect", x: edge + length - 1.5, y: y - 6, width: 1.5, height: 6, fill: "ink" },
      {
        kind: "text",
        x: edge + length / 2 < edge + room / 2 ? edge + room / 2 : edge + length / 2,
        y: y - page.scaled(9),
        anchor: "middle",
        text,
        ...letters,
        fill: "ink",
        halo: "halo",
        room,
      },
    ],
  };
}
