import { expect, test } from "vitest";
import { clippedPath } from "./clipped-path.ts";
import { Projection } from "./projection.ts";

const projection = new Projection({ lon: 51, lat: 35, zoom: 5 }, { width: 400, height: 300 });
const lineTo = (lon: number) => ({
  type: "LineString" as const,
  coordinates: [
    [51, 35],
    [lon, 35],
  ],
});

test("a path runs straight between the pixels of its vertices", () => {
  const right = projection.pixel([51.5, 35]).x.toFixed(1);
  expect(clippedPath(projection)(lineTo(51.5))).toBe(`M200,150L${Number(right)},150`);
});

test("a path ends a little outside the box, and what lies wholly outside has none", () => {
  expect(clippedPath(projection, 10)(lineTo(90))).toBe("M200,150L410,150");
  const far = {
    type: "LineString" as const,
    coordinates: [
      [80, 35],
      [90, 35],
    ],
  };
  expect(clippedPath(projection)(far)).toBeNull();
});
