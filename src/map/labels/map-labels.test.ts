import { expect, test } from "vitest";
import { type Basemap, emptyBasemap } from "../../drawing/basemap.ts";
import type { ProvinceLabel } from "../scene.ts";
import { mapLabels, townsAt } from "./map-labels.ts";

const town = (id: number, rank: number) => ({
  type: "Feature" as const,
  id,
  properties: { name_en: `Town ${id}`, name_fa: `شَهر ${id}`, rank },
  geometry: { type: "Point" as const, coordinates: [51, 35] },
});
const area = (id: string, name: string) => ({
  type: "Feature" as const,
  id,
  properties: { name_en: name, name_fa: name, label: [45, 33] },
  geometry: { type: "Polygon" as const, coordinates: [] },
});
const basemap: Basemap = {
  ...emptyBasemap,
  towns: { type: "FeatureCollection", features: [town(3, 3), town(1, 1), town(5, 5), town(9, 9)] },
  countries: { type: "FeatureCollection", features: [area("IRN", "Iran"), area("IRQ", "Iraq")] },
};
const provinces: readonly ProvinceLabel[] = [
  { id: "IR-00", point: [50, 34], text: "Markazi", unpinned: 0 },
  { id: "IR-23", point: [51, 35], text: "Tehran\u00a0+2", unpinned: 2 },
];
const keys = (zoom: number) => mapLabels({ provinces, basemap, language: "en", zoom }).map(({ key }) => key);

test("provinces that tell of incidents without a mark go first, then the other provinces, towns, and what lies around", () => {
  expect(keys(6.5)).toEqual(["IR-23", "IR-00", "town 1", "town 3", "country IRQ"]);
});

test("the country that the map is of needs no label, and a neighbour's is in capitals where there are any", () => {
  const text = (language: "en" | "fa") => mapLabels({ provinces: [], basemap, language, zoom: 5 })[0]?.text;
  expect(text("en")).toBe("IRAQ");
  expect(text("fa")).toBe("Iraq");
});

test("towns come with the zoom, the smallest last, and provinces leave when one alone fills the map", () => {
  const ranks = (zoom: number) => townsAt(basemap, zoom).map(({ id }) => id);
  expect(ranks(5.5)).toEqual([]);
  expect(ranks(5.75)).toEqual([1]);
  expect(ranks(8.5)).toEqual([1, 3, 5]);
  expect(keys(9)).not.toContain("IR-23");
});

test("a Persian name has its vowel marks left out", () => {
  const [label] = mapLabels({ provinces: [], basemap, language: "fa", zoom: 6 });
  expect(label?.text).toBe("شهر 1");
});
