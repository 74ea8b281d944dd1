import type { Projection, Size } from "../../drawing/projection.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Entry, isInside } from "../content/entries.ts";
import type { FigureSubject } from "../content/subject.ts";
import type { Page } from "../layout/page.ts";
import type { GroupNode } from "../tree/figure-tree.ts";
import { mapGround } from "./map-ground.ts";
import { mapLabels } from "./map-labels.ts";
import { drawMarks, type NumberedMark, smallMarks, smallRadius } from "./map-marks.ts";
import { scaleBar } from "./scale-bar.ts";

/** What a map shows: marks with a number or text, and places without. */
export interface MapContent {
  readonly subject: FigureSubject;
  readonly marked: readonly { readonly entry: Entry; readonly text: string }[];
  readonly small: readonly Entry[];
  readonly page: Page;
  readonly locale: Locale;
}

/** The map, cut to a box. Its upper left corner is at 0; it is to be moved to its place. */
export function figureMap(
  { subject, marked, small, page, locale }: MapContent,
  projection: Projection,
): GroupNode {
  const { size } = projection;
  const scale = scaleBar(projection, page, locale);
  const points = small.flatMap(({ point }) => (point ? [projection.pixel([...point])] : []));
  const marks = drawMarks(visible(marked, projection), { size, page, taken: [scale.box] });
  const dots = points.filter((point) => isInside(point, size));
  const radius = smallRadius(page);
  const taken = [
    scale.box,
    ...marks.boxes,
    ...dots.map(({ x, y }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  const labels = mapLabels(subject, { projection, size: page.textSize(14), taken, locale });
  return {
    kind: "group",
    name: "map",
    x: 0,
    y: 0,
    ...size,
    clipRadius: page.scaled(8),
    nodes: [
      ...mapGround(subject, projection),
      ...labels,
      ...smallMarks(dots, page),
      ...scale.nodes,
      ...marks.nodes,
      frameOf(size, page),
    ],
  };
}

function visible(marked: MapContent["marked"], projection: Projection): NumberedMark[] {
  return marked.flatMap(({ entry, text }) => {
    if (!entry.point) return [];
    const point = projection.pixel([...entry.point]);
    return isInside(point, projection.size) ? [{ point, isExact: entry.isExact, text }] : [];
  });
}

function frameOf(size: Size, page: Page) {
  return {
    kind: "rect",
    x: 0.5,
    y: 0.5,
    width: size.width - 1,
    height: size.height - 1,
    radius: page.scaled(8),
    fill: null,
    stroke: "bar-off",
  } as const;
}
