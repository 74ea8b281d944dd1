import { expect, test } from "vitest";
import type { Tile } from "./check-mosaic.ts";
import { faultsOfCleaning } from "./compare-areas.ts";

const square = (width: number): Tile => ({
  key: "IR-25",
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [50, 34],
        [50 + width, 34],
        [50 + width, 35],
        [50, 35],
        [50, 34],
      ],
    ],
  },
});

test("a change of less than a hundredth of the area passes", () => {
  expect(faultsOfCleaning([square(1)], [square(0.995)])).toEqual([]);
});

test("a larger change, or a province cleaned away, is named with both areas", () => {
  expect(faultsOfCleaning([square(1)], [square(0.9)])).toEqual([
    expect.stringMatching(
      /^IR-25: 10\d\d\d km2 before cleaning and 9\d\d\d km2 after it, expected a difference under 1 %/,
    ),
  ]);
  expect(faultsOfCleaning([square(1)], [])).toEqual([expect.stringContaining("and 0 km2 after it")]);
});
