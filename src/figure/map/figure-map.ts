import type { Projection, Size } from "../../drawing/projection.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Entry, isInside } from "../content/entries.ts";
import type { FigureSubject } from "../content/subject.ts";
import type { NumberedEntry } from "../layout/list.ts";
import type { Page } from "../layout/page.ts";
import type { GroupNode } from "../tree/figure-tree.ts";
import { countMarks } from "./count-marks.ts";
import { mapGround } from "./map-ground.ts";
import { mapLabels } from "./map-labels.ts";
import { drawMarks, type NumberedMark, smallMarks, smallRadius } from "./map-marks.ts";
import { scaleBar } from "./scale-bar.ts";

/** What a map shows. */
export interface MapContent {
  readonly subject: FigureSubject;
  /** The entries of the list, with their numbers; null where there is no list, and marks count instead. */
  readonly numbered: readonly NumberedEntry[] | null;
  /** Entries that the list left out. */
  readonly small: readonly Entry[];
  readonly page: Page;
  readonly locale: Locale;
}

/** The map, cut to a box. Its upper left corner is at 0; it is to be moved to its place. */
export function figureMap(
  { subject, numbered, small, page, locale }: MapContent,
  projection: Projection,
): GroupNode {
  const { size } = projection;
  const scale = scaleBar(projection, page, locale);
  const numberText = locale.number;
  const points = small.flatMap(({ point }) => (point ? [projection.pixel([...point])] : []));
  const marks = numbered
    ? drawMarks(visible(numbered, projection, numberText), { size, page, taken: [scale.box] })
    : countMarks(subject.selection.places, projection, { page, numberText });
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

function visible(
  numbered: readonly NumberedEntry[],
  projection: Projection,
  numberText: (number: number) => string,
): NumberedMark[] {
  return numbered.flatMap(({ entry: { point: place, isExact }, number }) => {
    if (!place || number === null) return [];
    const point = projection.pixel([...place]);
    return isInside(point, projection.size) ? [{ point, isExact, text: numberText(number) }] : [];
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
