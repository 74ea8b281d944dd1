import { expect, test } from "vitest";
import { provinceFeature } from "../../tests/builders/files.ts";
import { squareProvinces } from "../../tests/builders/incident.ts";
import { readProvinces } from "./read-provinces.ts";
import { provinceIds } from "./vocabulary.ts";

const features = squareProvinces.map(provinceFeature);

test("the provinces are read into code order, whatever their order in the file", () => {
  const { result, rejected } = readProvinces({ features: [...features].reverse() });
  expect(rejected).toEqual([]);
  expect(result).toEqual(squareProvinces);
});

test("a province that is missing or broken is rejected by its code, and the others stay", () => {
  const broken = features.map((one) => (one.id === "IR-30" ? { ...one, geometry: null } : one));
  const { result, rejected } = readProvinces({ features: broken.filter(({ id }) => id !== "IR-07") });
  expect(result.map(({ id }) => id)).toEqual(provinceIds.filter((id) => id !== "IR-07" && id !== "IR-30"));
  expect(rejected.map(({ record, reasons }) => [record, reasons[0]?.expected])).toEqual([
    ["IR-30", "a Polygon or MultiPolygon"],
    ["IR-07", "the boundary of IR-07"],
  ]);
});

test("a file without a list of features gives no provinces, and says so of the file and of each", () => {
  const { result, rejected } = readProvinces(null);
  expect(result).toEqual([]);
  expect(rejected.map(({ record }) => record)).toEqual(["", ...provinceIds]);
});
