import type { Province } from "../domain/province.ts";
import { type Mark, markRadius } from "./marks.ts";
import type { Pixel, Projection } from "./projection.ts";
import type { TextShape } from "./shape.ts";

const size = 12;
/** About the width of a letter of either script, as a share of the font size: nothing here can measure text. */
const letterWidth = 0.56;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelOptions {
  readonly projection: Projection;
  /** What labels may not cover. */
  readonly marks: readonly Mark[];
  readonly labelOf: (province: Province) => string;
}

/** Labels of provinces where they cover neither a mark nor one another; those that find no room are left out. In the order given. */
export function placeLabels(
  provinces: readonly Province[],
  { projection, marks, labelOf }: LabelOptions,
): TextShape[] {
  const taken = marks.map((mark) =>
    boxAround(projection.pixel(mark.place.point), squareOf(markRadius(mark))),
  );
  const labels: TextShape[] = [];
  for (const province of provinces) {
    const text = labelOf(province);
    const half = { width: (text.length * size * letterWidth) / 2, height: size * 0.65 };
    const place = offers(projection.pixel(province.label), half).find(
      (offer) => !taken.some((box) => overlap(box, boxAround(offer, half))),
    );
    if (!place) continue;
    taken.push(boxAround(place, half));
    labels.push({
      kind: "text",
      key: `label-${province.id}`,
      ...place,
      text,
      size,
      fill: "ink",
      halo: "halo",
    });
  }
  return labels;
}

interface Half {
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand, best first: at its point, then above, below, and to the sides. */
function offers({ x, y }: Pixel, { width }: Half): Pixel[] {
  const steps = [0, -14, 14, -26, 26];
  const upright = steps.map((step) => ({ x, y: y + step }));
  const sideways = steps.flatMap((step) => [
    { x: x - width * 0.7, y: y + step },
    { x: x + width * 0.7, y: y + step },
  ]);
  return [...upright, ...sideways];
}

function squareOf(radius: number): Half {
  return { width: radius, height: radius };
}

function boxAround({ x, y }: Pixel, { width, height }: Half): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
