import { expect, test } from "vitest";
import { faultsOfMosaic, type Tile } from "./check-mosaic.ts";
import type { Ring } from "./geojson.ts";

const west: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const east: Ring = [
  [1, 0],
  [2, 0],
  [2, 1],
  [1, 1],
  [1, 0],
];
const tile = (key: string, ...rings: Ring[]): Tile => ({
  key,
  geometry: { type: "Polygon", coordinates: rings },
});

test("two squares side by side are a mosaic", () => {
  expect(faultsOfMosaic([tile("west", west), tile("east", east)])).toEqual([]);
});

test("islands apart are a mosaic", () => {
  const island: Ring = [
    [3, 0],
    [4, 0],
    [4, 1],
    [3, 0],
  ];
  expect(faultsOfMosaic([tile("west", west), tile("island", island)])).toEqual([]);
});

test("a tile that fills another one's hole is a mosaic, and without it the hole is a gap", () => {
  const hole: Ring = [
    [0.2, 0.2],
    [0.2, 0.4],
    [0.4, 0.4],
    [0.4, 0.2],
    [0.2, 0.2],
  ];
  const filling = tile("filling", [...hole].reverse());
  expect(faultsOfMosaic([tile("holed", west, hole), filling])).toEqual([]);
  expect(faultsOfMosaic([tile("holed", west, hole)])).toContainEqual(
    expect.stringContaining("a gap at [0.2,0.2]"),
  );
});

test("a ring that runs clockwise is named", () => {
  expect(faultsOfMosaic([tile("west", [...west].reverse())])).toEqual([
    "west: a ring at [0,0] runs clockwise, expected counterclockwise",
  ]);
});

test("a ring that crosses itself is named", () => {
  const bow: Ring = [
    [0, 0],
    [2, 0.1],
    [2, 1],
    [1, -1],
    [0, 0],
  ];
  expect(faultsOfMosaic([tile("bow", bow)])).toContainEqual(
    expect.stringContaining("bow and bow: their edges meet"),
  );
});

test("an overlap is named, whether edges cross or one tile lies in the other", () => {
  const across: Ring = [
    [0.5, 0.5],
    [1.5, 0.5],
    [1.5, 1.5],
    [0.5, 1.5],
    [0.5, 0.5],
  ];
  const within: Ring = [
    [0.2, 0.2],
    [0.4, 0.2],
    [0.4, 0.4],
    [0.2, 0.2],
  ];
  expect(faultsOfMosaic([tile("west", west), tile("across", across)])).toHaveLength(2);
  expect(faultsOfMosaic([tile("west", west), tile("within", within)])).toEqual([
    "a tile inside another one at [0.2,0.2]",
  ]);
  expect(faultsOfMosaic([tile("west", west), tile("twin", west)])).toContainEqual(
    expect.stringContaining("twin: the edge from [0,0] to [1,0] is used by west in the same direction"),
  );
});

test("a vertex on a neighbour's edge that the neighbour does not have is named", () => {
  const low: Ring = [
    [1, 0],
    [2, 0],
    [2, 0.5],
    [1, 0.5],
    [1, 0],
  ];
  expect(faultsOfMosaic([tile("west", west), tile("low", low)])).toContainEqual(
    expect.stringContaining("outside a common vertex"),
  );
});

test("a crack of the smallest step between two tiles is named", () => {
  const apart: Ring = [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1.0001, 0.5],
    [1, 0],
  ];
  const faults = faultsOfMosaic([tile("west", west), tile("apart", apart)]);
  expect(faults).toContainEqual(expect.stringContaining("a gap at"));
});
