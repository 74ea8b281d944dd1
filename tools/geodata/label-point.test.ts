import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { expect, test } from "vitest";
import type { LonLat, Polygonal } from "./geojson.ts";
import { labelPoint } from "./label-point.ts";

const polygon = (...ring: LonLat[]): Polygonal => ({ type: "Polygon", coordinates: [ring] });
const square = polygon([50, 30], [52, 30], [52, 32], [50, 32], [50, 30]);

test("the label of a square stands halfway between west and east", () => {
  expect(labelPoint(square)[0]).toBeCloseTo(51, 1);
});

test("the label of a T stands in its wide bar, not where the bar meets the high stem", () => {
  const t = polygon(
    [50, 34],
    [50, 33],
    [51.8, 33],
    [51.8, 30],
    [52.6, 30],
    [52.6, 33],
    [54, 33],
    [54, 34],
    [50, 34],
  );
  const [, lat] = labelPoint(t);
  expect(lat).toBeGreaterThan(33);
});

test("the label keeps away from what it is told to avoid", () => {
  const [lon, lat] = labelPoint(square, [[51, 31]]);
  expect(Math.abs(lat - 31)).toBeGreaterThan(0.2);
  expect(booleanPointInPolygon([lon, lat], square)).toBe(true);
});

test("the label stands in the largest part, never in a hole or in the bay of a crescent", () => {
  const holed: Polygonal = {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [60, 30],
          [60.1, 30],
          [60.1, 30.1],
          [60, 30],
        ],
      ],
      [
        [
          [50, 30],
          [54, 30],
          [54, 34],
          [50, 34],
          [50, 30],
        ],
        [
          [51, 31],
          [51, 33],
          [53, 33],
          [53, 31],
          [51, 31],
        ],
      ],
    ],
  };
  const crescent = polygon(
    [50, 30],
    [54, 30],
    [54, 30.4],
    [50.4, 30.4],
    [50.4, 33.6],
    [54, 33.6],
    [54, 34],
    [50, 34],
    [50, 30],
  );
  expect(booleanPointInPolygon(labelPoint(holed), holed)).toBe(true);
  expect(labelPoint(holed)[0]).toBeLessThan(54);
  expect(booleanPointInPolygon(labelPoint(crescent), crescent)).toBe(true);
});
