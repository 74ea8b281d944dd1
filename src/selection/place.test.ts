import { expect, test } from "vitest";
import { inBoth, incident } from "../../tests/builders/incident.ts";
import type { Place } from "../domain/incident.ts";
import type { PlacePrecision } from "../domain/vocabulary.ts";
import { isExact, placeIdOf, placesOf } from "./place.ts";

const mashhad: Place = { name: inBoth("Mashhad"), precision: "city", point: [59.6, 36.3], radiusKm: 10 };
const at = (place: Partial<Place>) => incident({ place: { ...mashhad, ...place }, province: "IR-09" });

test("incidents at one point share a place", () => {
  const places = placesOf([at({}), at({}), at({ point: [59.6, 36.4] })]);
  expect(places.map(({ id }) => id)).toEqual(["59.6,36.3", "59.6,36.4"]);
  expect(places[0]).toEqual({
    id: "59.6,36.3",
    point: [59.6, 36.3],
    precision: "city",
    radiusKm: 10,
    name: inBoth("Mashhad"),
    province: "IR-09",
  });
});

test("a shared place has the finest precision, the largest radius and the shortest name of its incidents", () => {
  const parts = [
    { name: inBoth("Mashhad (hospitals not named)"), radiusKm: 12 },
    { precision: "facility", name: inBoth("Behesht-e Reza, Mashhad"), radiusKm: 6 },
    { precision: "county", radiusKm: 9 },
  ] as const;
  const expected = { precision: "facility", radiusKm: 12, name: inBoth("Mashhad") };
  expect(placesOf(parts.map(at))).toMatchObject([expected]);
  expect(placesOf([...parts].reverse().map(at))).toMatchObject([expected]);
});

test("an incident without a point has no place", () => {
  const unpinned = at({ point: null, radiusKm: null, precision: "province" });
  expect(placeIdOf(unpinned)).toBeNull();
  expect(placesOf([unpinned])).toEqual([]);
});

test.each<[PlacePrecision, boolean]>([
  ["facility", true],
  ["neighbourhood", true],
  ["city", false],
  ["county", false],
])("a %s is drawn as an exact place: %s", (precision, exact) => {
  expect(isExact(precision)).toBe(exact);
});
