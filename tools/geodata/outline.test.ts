import { expect, test } from "vitest";
import type { Polygonal, Ring } from "./geojson.ts";
import { outlineOf } from "./outline.ts";

const square = (x: number, y: number): Polygonal => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
});
const corners = (ring: Ring) => new Set(ring.map(String));

test("the outline of one polygon is its ring", () => {
  expect(outlineOf([square(0, 0)])).toEqual(square(0, 0).coordinates);
});

test("the outline of two neighbours leaves their common edge out", () => {
  const [ring = [], ...others] = outlineOf([square(0, 0), square(1, 0)]);
  expect(others).toEqual([]);
  expect(ring).toHaveLength(7);
  expect(corners(ring)).toEqual(new Set(["0,0", "1,0", "2,0", "2,1", "1,1", "0,1"]));
});

test("polygons apart have an outline each", () => {
  expect(outlineOf([square(0, 0), square(5, 5)])).toHaveLength(2);
});

test("a ring of polygons around nothing has a second, clockwise outline", () => {
  const around = [0, 1, 2]
    .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
    .filter(([x, y]) => x !== 1 || y !== 1);
  const rings = outlineOf(around.map(([x, y]) => square(x, y)));
  const hole = rings.find((ring) => ring.length === 5);
  expect(rings).toHaveLength(2);
  expect(hole?.slice(1)).toEqual(
    expect.arrayContaining([
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 1],
    ]),
  );
});

test("two polygons that touch in a single vertex have a simple ring each", () => {
  const rings = outlineOf([square(0, 0), square(1, 1)]);
  expect(rings.map((ring) => ring.length)).toEqual([5, 5]);
});

test("a crack between two shared vertices is a clockwise ring of its own", () => {
  const cracked: Polygonal = {
    type: "Polygon",
    coordinates: [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1.1, 0.5],
        [1, 0],
      ],
    ],
  };
  const rings = outlineOf([square(0, 0), cracked]).sort((a, b) => a.length - b.length);
  expect(rings.map((ring) => corners(ring))).toEqual([
    new Set(["1,0", "1,1", "1.1,0.5"]),
    new Set(["0,0", "1,0", "2,0", "2,1", "1,1", "0,1"]),
  ]);
});

test("polygons that do not close to an outline are refused", () => {
  const open: Polygonal = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ],
  };
  expect(() => outlineOf([open])).toThrow("The outline breaks off at");
});
