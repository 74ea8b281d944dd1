import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { committedProvinces } from "./committed-layers.ts";
import { readProvinceRows } from "./read-inputs.ts";
import { readProvinceFile } from "./read-province-file.ts";

const rows = readProvinceRows();
let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "geodata-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function read(features: readonly unknown[]) {
  const file = join(directory, "better.geojson");
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features }));
  return readProvinceFile(file, rows);
}

/** The committed provinces, those with these ids replaced. */
function provincesWith(replacements: Readonly<Record<string, unknown>>): unknown[] {
  return committedProvinces().map((feature) => replacements[feature.id] ?? feature);
}

function province(id: string) {
  const [found] = committedProvinces().filter((feature) => feature.id === id);
  if (found === undefined) throw new Error(`Found no ${id}, expected it among the committed provinces`);
  return found;
}

test("31 provinces are taken as they are, under the id of the feature or of its properties", () => {
  const { id, geometry } = province("IR-05");
  const bare = { type: "Feature", properties: null, id, geometry };
  expect(read(provincesWith({ "IR-05": bare }))).toEqual(
    committedProvinces().map((feature) => ({ key: feature.id, geometry: feature.geometry })),
  );
});

test("everything missing, unknown, doubled or invalid is listed at once", () => {
  const unknown = { ...province("IR-00"), id: "IR-31", properties: { id: "IR-31" } };
  const point = { ...province("IR-01"), geometry: { type: "Point", coordinates: [49, 37] } };
  const twin = { ...province("IR-25") };
  const nameless = { type: "Feature", properties: {}, geometry: province("IR-12").geometry };
  const reading = () =>
    read([...provincesWith({ "IR-00": unknown, "IR-01": point, "IR-12": nameless }), twin]);
  expect(reading).toThrow("better.geojson: 6 faults, nothing was written");
  expect(reading).toThrow('/features/0: found the unknown id "IR-31", expected one of IR-00 to IR-30');
  expect(reading).toThrow('/features/1 IR-01 Gilan: geometry.type: found "Point"');
  expect(reading).toThrow("/features/12: found no id");
  expect(reading).toThrow("IR-25: found 2 features, expected one");
  expect(reading).toThrow("IR-00 Markazi: missing");
  expect(reading).toThrow("IR-12 Kurdistan: missing");
});

test("an open ring is refused", () => {
  const { geometry, ...rest } = province("IR-25");
  const open = {
    ...rest,
    geometry: { type: "Polygon", coordinates: [geometry.coordinates[0]?.slice(0, -1)] },
  };
  expect(() => read(provincesWith({ "IR-25": open }))).toThrow(
    "IR-25 Qom: geometry.coordinates.0: found Array, expected a valid ring, but the ring is not closed",
  );
});

test("swapped coordinates are known by the capital, and the error says what to swap", () => {
  const { geometry, ...rest } = province("IR-25");
  const swapped = geometry.coordinates.map((ring) => ring.map(([lon, lat]) => [lat, lon]));
  expect(() =>
    read(provincesWith({ "IR-25": { ...rest, geometry: { ...geometry, coordinates: swapped } } })),
  ).toThrow(
    /IR-25 Qom: its capital Qom lies \d+ km outside, expected at most 15 km -> write longitude before latitude/,
  );
});

test("codes of before 2020 are known by the capitals", () => {
  const renamed = { ...province("IR-23"), id: "IR-07", properties: { id: "IR-07" } };
  expect(() => read(provincesWith({ "IR-07": renamed }))).toThrow(
    /IR-07 Fars: its capital Shiraz lies \d+ km outside.* -> check the id: lists older than 2020 number the provinces otherwise/,
  );
});

test("a file that is no collection is refused with what it is", () => {
  const file = join(directory, "better.geojson");
  writeFileSync(file, JSON.stringify({ type: "Feature" }));
  expect(() => readProvinceFile(file, rows)).toThrow(
    'better.geojson: type: found "Feature", expected "FeatureCollection"',
  );
});
