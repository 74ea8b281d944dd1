import fc from "fast-check";
import { expect, test } from "vitest";
import { inBoth } from "../../../tests/builders/incident.ts";
import { markRadius, marksAt, mergeStep } from "../../drawing/marks.ts";
import { mercatorX, mercatorY, worldSize } from "../../drawing/projection.ts";
import type { PlaceCount } from "../../selection/selection.ts";
import type { Label, LabelStyle } from "./label.ts";
import { provinceStyle, townStyle } from "./label-styles.ts";
import { type PlacedLabel, placeLabels } from "./place-labels.ts";

const step = 0.25;
const measure = (line: string, { size }: LabelStyle) => line.length * size * 0.56;
const point = fc.tuple(
  fc.double({ min: 50, max: 54, noNaN: true }),
  fc.double({ min: 33, max: 36, noNaN: true }),
);
const text = fc.constantFrom("Qom", "Kohgiluyeh and Boyer-Ahmad", "Tehran\u00a0+2", "Isfahan");
const zoom = fc.double({ min: 4, max: 9, noNaN: true });
const label = fc.tuple(point, text, zoom, fc.boolean()).map(
  ([at, words, from, isTown]): Label => ({
    key: words,
    point: at,
    text: words,
    style: isTown ? townStyle() : provinceStyle(from),
  }),
);
const place = fc.tuple(point, fc.integer({ min: 1, max: 200 })).map(
  ([at, incidents]): PlaceCount => ({
    place: {
      id: at.join(),
      point: at,
      precision: "city",
      radiusKm: 1,
      name: inBoth("A town"),
      province: null,
    },
    incidents,
  }),
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label's box in pixels of the world at a zoom. */
function boxOf(
  {
    label: {
      point: [lon = 0, lat = 0],
    },
    dx,
    dy,
    halfWidth,
    halfHeight,
  }: PlacedLabel,
  at: number,
): Box {
  const world = worldSize(at);
  const [x, y] = [mercatorX(lon) * world + dx, mercatorY(lat) * world + dy];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

test("no label lies on another or on a mark, anywhere between a step of the zoom and the next", () => {
  const scene = fc.record({
    labels: fc.array(label, { maxLength: 30 }),
    places: fc.uniqueArray(place, { maxLength: 30, selector: (one) => one.place.id }),
  });
  fc.assert(
    fc.property(scene, zoom, share, ({ labels, places }, any, way) => {
      const from = mergeStep(any);
      const marks = marksAt(places, from);
      const placed = placeLabels(labels, { zoom: from, step, marks, dots: [], measure });
      const now = from + step * way;
      const boxes = placed.map((one) => boxOf(one, now));
      const world = worldSize(now);
      const marked = marks.map((mark): Box => {
        const [lon = 0, lat = 0] = mark.place.point;
        const [x, y, radius] = [mercatorX(lon) * world, mercatorY(lat) * world, markRadius(mark)];
        return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
      });
      for (const [index, box] of boxes.entries()) {
        expect([...boxes.slice(index + 1), ...marked].some((other) => overlap(box, other))).toBe(false);
      }
    }),
  );
});

test("a label alone stands at its point, a second one at the same point beside it", () => {
  const one: Label = { key: "one", point: [51, 35], text: "Qom", style: provinceStyle(5) };
  const [first, second] = placeLabels([one, { ...one, key: "two" }], {
    zoom: 5,
    step,
    marks: [],
    dots: [],
    measure,
  });
  expect(first).toMatchObject({ dx: 0, dy: 0, lines: ["Qom"] });
  expect(second && Math.hypot(second.dx, second.dy)).toBeGreaterThan(0);
});

test("a town's name leaves its own dot free", () => {
  const town: Label = { key: "town", point: [51, 35], text: "Qom", style: townStyle() };
  const [placed] = placeLabels([town], { zoom: 7, step, marks: [], dots: [town.point], measure });
  expect(placed && placed.dy - placed.halfHeight).toBeGreaterThan(2.5);
});

test("what finds no room is left out", () => {
  const one: Label = {
    key: "one",
    point: [51, 35],
    text: "Qom",
    style: { ...townStyle(), offers: [{ side: [0, 0], ems: [0, 0] }] },
  };
  expect(placeLabels([one, one], { zoom: 7, step, marks: [], dots: [], measure })).toHaveLength(1);
});
