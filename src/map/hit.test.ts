import { expect, test } from "vitest";
import { dataset, inBoth, incident, squareProvinces } from "../../tests/builders/incident.ts";
import { ProvinceFinder } from "../domain/geography.ts";
import type { Place } from "../domain/incident.ts";
import { marksAt } from "../drawing/marks.ts";
import { Projection } from "../drawing/projection.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import { isSameTarget, targetAt } from "./hit.ts";

const city: Place = { name: inBoth("A city"), precision: "city", point: [3.5, 0.5], radiusKm: 5 };
const { places } = select(dataset({ incidents: [incident({ place: city, province: "IR-03" })] }), openFilter);
const projection = new Projection({ lon: 3.5, lat: 0.5, zoom: 6 }, { width: 800, height: 400 });
const marks = marksAt(places, 6);
const provinces = new ProvinceFinder(squareProvinces);
const at = (x: number, y: number, tolerance = 4) =>
  targetAt({ x, y }, { projection, marks, provinces, tolerance });

test("a mark is hit on itself and a little beyond its edge, farther by finger", () => {
  expect(at(400, 200)).toMatchObject({ kind: "mark", mark: marks[0] });
  expect(at(408, 200)).toMatchObject({ kind: "mark" });
  expect(at(416, 200)).toMatchObject({ kind: "province", id: "IR-03" });
  expect(at(416, 200, 14)).toMatchObject({ kind: "mark" });
});

test("beside the marks the province is hit, and outside all provinces nothing", () => {
  expect(at(...pixelOf(4.5, 0.7))).toMatchObject({ kind: "province", id: "IR-04" });
  expect(at(...pixelOf(3.5, 1.5))).toBeNull();
});

test("targets are compared by what they are of, not by where the pointer stands", () => {
  expect(isSameTarget(at(...pixelOf(4.2, 0.7)), at(...pixelOf(4.8, 0.2)))).toBe(true);
  expect(isSameTarget(at(400, 200), at(401, 201))).toBe(true);
  expect(isSameTarget(at(400, 200), at(...pixelOf(3.9, 0.9)))).toBe(false);
  expect(isSameTarget(null, at(400, 200))).toBe(false);
  expect(isSameTarget(null, null)).toBe(true);
});

function pixelOf(lon: number, lat: number): [number, number] {
  const { x, y } = projection.pixel([lon, lat]);
  return [x, y];
}
