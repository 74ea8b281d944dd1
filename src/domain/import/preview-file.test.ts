import { expect, test } from "vitest";
import { files, incidentFeature, incidentsFile } from "../../../tests/builders/files.ts";
import { previewFile } from "./preview-file.ts";

const encoder = new TextEncoder();
const published = Object.entries({
  ...files({ incidents: incidentsFile(...["one", "two", "three"].map((id) => incidentFeature({ id }))) }),
  record: { title_en: "A", title_fa: "ا", day: "2026-11-22", licence: "CC-BY-4.0" },
}).map(([kind, content]) => ({
  name: `data/${kind}${kind === "incidents" || kind === "provinces" ? ".geojson" : ".json"}`,
  // Without provinces no outline is known, and the square ones of tests are not where Iran is.
  bytes: encoder.encode(
    JSON.stringify(kind === "provinces" ? { type: "FeatureCollection", features: [] } : content),
  ),
}));

function preview(...features: readonly unknown[]) {
  const bytes = encoder.encode(JSON.stringify(incidentsFile(...features)));
  return previewFile(
    { name: "dropped.geojson", bytes },
    { published, countries: undefined, day: "2026-11-22" },
  );
}

const told = ({ changes }: ReturnType<typeof preview>) => changes.map(({ kind, id }) => `${kind} ${id}`);
const corrected = incidentFeature({ id: "two", properties: { title_en: "Three deaths in Ilam" } });

test("a file of the whole record tells what is new, changed and gone, and shows all of it", () => {
  const found = preview(
    incidentFeature({ id: "one" }),
    corrected,
    incidentFeature({ id: "four", properties: { date_start: "2026-01-09", date_end: "2026-01-09" } }),
  );
  expect(told(found)).toEqual(["changed two", "added four", "removed three"]);
  expect(found.dataset.incidents.map(({ id }) => id).sort()).toEqual(["four", "one", "three", "two"]);
  expect(JSON.parse(found.incidents).features.map(({ id }: { id: string }) => id)).toEqual([
    "one",
    "two",
    "four",
  ]);
});

test("a file of a few incidents adds to the record: nothing is gone", () => {
  expect(told(preview(corrected))).toEqual(["changed two"]);
});

test("what cannot stand is told by its record, and the published one stays", () => {
  const found = preview(
    incidentFeature({ id: "one", properties: { graphic: "yes" } }),
    incidentFeature({ id: "two" }),
  );
  expect(found.refused).toBe(1);
  expect(found.findings.find(({ level }) => level === "error")).toMatchObject({
    record: "one",
    class: "schema.type",
  });
  expect(told(found)).toEqual(["removed three"]);
  expect(found.dataset.incidents.find(({ id }) => id === "one")?.graphic).toBe(true);
});
