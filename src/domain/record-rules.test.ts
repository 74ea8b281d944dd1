import { expect, test } from "vitest";
import {
  claimRecord,
  eventRecord,
  incidentFeature,
  incidentsFile,
  tollRecord,
} from "../../tests/builders/files.ts";
import { pointersOf, read, rejectionOf } from "../../tests/builders/reading.ts";

test.each([
  ["no point for a city", { geometry: null, properties: { place_radius_km: null } }, "/geometry"],
  ["a point for a province", { properties: { place_precision: "province" } }, "/geometry"],
  ["no radius around its point", { properties: { place_radius_km: null } }, "/properties/place_radius_km"],
  ["no province for a city", { properties: { province: null } }, "/properties/province"],
  ["an end before its start", { properties: { date_end: "2026-01-07" } }, "/properties/date_end"],
  ["two days called one", { properties: { date_end: "2026-01-09" } }, "/properties/date_precision"],
  [
    "a high below its low",
    { properties: { claims: [claimRecord({ low: 12, high: 11 })] } },
    "/properties/claims/0/high",
  ],
])("an incident with %s contradicts itself", (_what, parts, pointer) => {
  expect(pointersOf(rejectionOf(incidentFeature(parts)))).toEqual([pointer]);
});

test("a nationwide incident has neither point nor radius nor province", () => {
  const nationwide = { place_precision: "country", place_radius_km: null, province: null };
  const { result, rejected } = read({
    incidents: incidentsFile(
      incidentFeature({ geometry: null, properties: nationwide }),
      incidentFeature({ id: "placed", geometry: null, properties: { ...nationwide, province: "IR-16" } }),
    ),
  });
  expect(result.incidents).toMatchObject([
    { id: "ilam", province: null, place: { point: null, radiusKm: null } },
  ]);
  expect(rejected.map((one) => [one.record, ...pointersOf(one)])).toEqual([
    ["placed", "/properties/province"],
  ]);
});

test("dates are stated whole or not at all", () => {
  const none = { date_start: null, date_end: null, date_precision: null };
  const { result } = read({ incidents: incidentsFile(incidentFeature({ properties: none })) });
  expect(result.incidents).toMatchObject([{ id: "ilam", days: null }]);
  for (const part of [{ date_start: null }, { date_end: null }, { date_precision: null }]) {
    expect(pointersOf(rejectionOf(incidentFeature({ properties: part })))).toHaveLength(1);
  }
});

test("tolls and events that end before they begin, or have a high below their low, contradict themselves", () => {
  const { result, rejected } = read({
    tolls: { tolls: [tollRecord({ scope_end: "2025-12-27" }), tollRecord({ id: "low", high: 499 })] },
    events: { events: [eventRecord({ date_end: "2026-01-04" })] },
  });
  expect([result.tolls, result.events]).toEqual([[], []]);
  expect(rejected.flatMap(pointersOf)).toEqual(["/scope_end", "/high", "/date_end"]);
});

test.each([
  ["a longitude beyond 180", [181, 33]],
  ["a latitude beyond 90", [46, -91]],
  ["an altitude", [46.42, 33.64, 1300]],
  ["one number", [46.42]],
  ["a text for a number", ["46.42", 33.64]],
  // JSON.parse reads 1e999 so.
  ["an infinite number", [46.42, Number.POSITIVE_INFINITY]],
])("a point with %s is set aside, for no map can draw it", (_what, coordinates) => {
  const [pointer] = pointersOf(rejectionOf(incidentFeature({ geometry: { type: "Point", coordinates } })));
  expect(pointer).toMatch(/^\/geometry\/coordinates/);
});
