import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { expect, test } from "vitest";
import { faultsOfMosaic } from "./check-mosaic.ts";
import { committedCountries, committedProvinces } from "./committed-layers.ts";
import { distanceToPolygon } from "./distance-to-polygon.ts";
import { edgeKey, edgesOf, outlineOf } from "./outline.ts";
import { readProvinceRows } from "./read-inputs.ts";

const provinces = committedProvinces();
const geometries = provinces.map(({ geometry }) => geometry);
const tiles = provinces.map(({ id, geometry }) => ({ key: id, geometry }));

test("there are 31 provinces under 31 ids, each the feature's and its properties'", () => {
  expect(provinces).toHaveLength(31);
  expect(new Set(provinces.map(({ id }) => id)).size).toBe(31);
  expect(provinces.map(({ properties }) => properties.id)).toEqual(provinces.map(({ id }) => id));
});

test("codes, names and capitals are those of provinces.csv, in its order", () => {
  const found = provinces.map(({ properties: { area_km2, label, capital, ...names } }) => ({
    ...names,
    lon: capital[0],
    lat: capital[1],
  }));
  expect(found).toEqual(readProvinceRows().map(({ ne_adm1, ...row }) => row));
});

test("the provinces fit together without gap, overlap or crossing", () => {
  expect(faultsOfMosaic(tiles)).toEqual([]);
});

test("every inner edge is used exactly twice, once in each direction, and every outer edge once", () => {
  const used = new Map<string, number>();
  for (const { from, to } of geometries.flatMap(edgesOf)) {
    used.set(edgeKey(from, to), (used.get(edgeKey(from, to)) ?? 0) + 1);
  }
  const outer = outlineOf(geometries).flatMap((ring) => edgesOf({ type: "Polygon", coordinates: [ring] }));
  const outerKeys = new Set(outer.map(({ from, to }) => edgeKey(from, to)));
  const inner = geometries.flatMap(edgesOf).filter(({ from, to }) => !outerKeys.has(edgeKey(from, to)));
  expect([...used.values()].every((uses) => uses === 1)).toBe(true);
  expect(inner.length).toBeGreaterThan(3000);
  expect(inner.filter(({ from, to }) => !used.has(edgeKey(to, from)))).toEqual([]);
  expect(outer.filter(({ from, to }) => used.has(edgeKey(to, from)))).toEqual([]);
});

test("the areas of the provinces add up to the area of their union, about 1.63 million square kilometres", () => {
  const sum = geometries.reduce((total, geometry) => total + area(geometry), 0);
  const union = area({ type: "MultiPolygon", coordinates: outlineOf(geometries).map((ring) => [ring]) });
  expect(Math.abs(sum - union) / union).toBeLessThan(1e-9);
  expect(union / 1e12).toBeGreaterThan(1.6);
  expect(union / 1e12).toBeLessThan(1.65);
});

test("each stated area is the polygon's, in whole square kilometres", () => {
  for (const { properties, geometry } of provinces) {
    expect(properties.area_km2).toBe(Math.round(area(geometry) / 1e6));
  }
});

test("the outline of the provinces is Iran in the layer of countries, edge by edge", () => {
  const iran = committedCountries().filter(({ id }) => id === "IRN");
  const edges = (rings: ReturnType<typeof outlineOf>) =>
    edgesOf({ type: "Polygon", coordinates: rings })
      .map(({ from, to }) => edgeKey(from, to))
      .sort();
  expect(edges(outlineOf(geometries))).toEqual(edges(outlineOf(iran.map(({ geometry }) => geometry))));
});

test("the outline has one mainland and the islands, Kharg, Kish and Qeshm among them", () => {
  const rings = outlineOf(geometries);
  const at = (lon: number, lat: number) =>
    rings.findIndex((ring) => booleanPointInPolygon([lon, lat], { type: "Polygon", coordinates: [ring] }));
  const parts = [at(51.4, 35.7), at(50.31, 29.24), at(53.98, 26.54), at(55.9, 26.8)];
  expect(parts).not.toContain(-1);
  expect(new Set(parts).size).toBe(4);
});

test("each capital lies in its province, or at most 2 km offshore", () => {
  const far = provinces.filter(
    ({ properties, geometry }) => distanceToPolygon(properties.capital, geometry) > 2,
  );
  expect(far.map(({ id }) => id)).toEqual([]);
});

test("each label lies in its province", () => {
  const outside = provinces.filter(
    ({ properties, geometry }) => !booleanPointInPolygon(properties.label, geometry),
  );
  expect(outside.map(({ id }) => id)).toEqual([]);
});

test.each([
  { town: "Tabas", at: [56.92, 33.6], id: "IR-29" },
  { town: "Ferdows", at: [58.17, 34.02], id: "IR-29" },
  { town: "Fardis", at: [50.98, 35.72], id: "IR-30" },
  { town: "Kaleybar", at: [47.04, 38.87], id: "IR-03" },
  { town: "Harsin", at: [47.59, 34.27], id: "IR-05" },
  { town: "Galugah", at: [53.81, 36.73], id: "IR-02" },
  { town: "Faruj", at: [58.22, 37.23], id: "IR-28" },
  { town: "Abarkuh", at: [53.28, 31.13], id: "IR-21" },
])("the correction that moves $town to $id is applied", ({ at, id }) => {
  const holding = provinces.filter(({ geometry }) => booleanPointInPolygon(at, geometry));
  expect(holding.map((province) => province.id)).toEqual([id]);
});
