import { expect, test } from "vitest";
import {
  claimRecord,
  documentRecord,
  eventRecord,
  incidentFeature,
  incidentsFile,
  originRecord,
  tollRecord,
} from "../../tests/builders/files.ts";
import { pointersOf, read, rejectionOf } from "../../tests/builders/reading.ts";
import { provinceIds } from "./vocabulary.ts";

test("good files give the whole record, references resolved, and nothing is rejected", () => {
  const { result, rejected } = read();
  expect(rejected).toEqual([]);
  const [origin] = result.origins;
  const [document] = result.documents;
  expect(origin).toMatchObject({ id: "hrana", short: { en: "HRANA", fa: "هرانا" }, kind: "rights-group" });
  expect(result.incidents).toMatchObject([
    {
      id: "ilam",
      title: { en: "Deaths in Ilam", fa: "کشته‌شدن در ایلام" },
      days: { start: "2026-01-08", end: "2026-01-08", precision: "day" },
      place: { name: { en: "Ilam", fa: "ایلام" }, precision: "city", point: [46.42, 33.64], radiusKm: 5 },
      province: "IR-16",
      claims: [{ low: 12, high: null, qualifier: "at-least", note: null }],
    },
  ]);
  expect(result.incidents[0]?.claims[0]?.origin).toBe(origin);
  expect(result.incidents[0]?.claims[0]?.document).toBe(document);
  expect(result.incidents[0]?.documents).toEqual([document]);
  expect(result.tolls).toMatchObject([
    {
      id: "toll",
      origin,
      document,
      scope: { start: "2025-12-28", end: "2026-01-10" },
      parts: [{ value: 490 }],
    },
  ]);
  expect(result.events).toMatchObject([
    { id: "statement", days: { start: "2026-01-05", end: "2026-01-05" }, origin, documents: [document] },
  ]);
  expect(result.provinces.map(({ id }) => id)).toEqual(provinceIds);
  expect(result.day).toBe("2026-11-22");
});

test("a record with a broken field is set aside with the place and the expectation, and the others are kept", () => {
  const { file, record, reasons } = rejectionOf(incidentFeature({ properties: { category: "killings" } }));
  expect({ file, record }).toEqual({ file: "incidents.geojson", record: "ilam" });
  expect(reasons).toMatchObject([{ pointer: "/properties/category", found: '"killings"' }]);
  expect(reasons[0]?.expected).toContain('"killing" | "mass-killing"');
});

test("a record broken in many ways is set aside with all of them", () => {
  const properties = {
    title_fa: "",
    date_start: "2026-02-30",
    claims: [claimRecord({ low: 0, origin: "HRANA" })],
  };
  expect(pointersOf(rejectionOf(incidentFeature({ properties }))).sort()).toEqual([
    "/properties/claims/0/low",
    "/properties/claims/0/origin",
    "/properties/date_start",
    "/properties/title_fa",
  ]);
});

test("what refers to nothing is set aside with every reference that is missing", () => {
  const claims = [claimRecord(), claimRecord({ origin: "nobody", document: "nowhere" })];
  const { reasons } = rejectionOf(incidentFeature({ properties: { claims, documents: ["page", "lost"] } }));
  expect(reasons).toEqual([
    {
      pointer: "/properties/claims/1/origin",
      found: '"nobody"',
      expected: expect.stringContaining("origins"),
    },
    {
      pointer: "/properties/claims/1/document",
      found: '"nowhere"',
      expected: expect.stringContaining("documents"),
    },
    { pointer: "/properties/documents/1", found: '"lost"', expected: expect.stringContaining("documents") },
  ]);
});

test("tolls and events that refer to nothing are set aside too", () => {
  const { result, rejected } = read({
    tolls: { tolls: [tollRecord({ id: "lost", document: "nowhere" }), tollRecord()] },
    events: { events: [eventRecord({ id: "lost", origin: "nobody" }), eventRecord()] },
  });
  expect(result.tolls.map(({ id }) => id)).toEqual(["toll"]);
  expect(result.events.map(({ id }) => id)).toEqual(["statement"]);
  expect(rejected.map((one) => [one.file, one.record, ...pointersOf(one)])).toEqual([
    ["tolls.json", "lost", "/document"],
    ["events.json", "lost", "/origin"],
  ]);
});

test("what refers to a record that was set aside is set aside with it", () => {
  const { result, rejected } = read({
    sources: { origins: [originRecord({ kind: "agency" })], documents: [documentRecord()] },
  });
  expect(result.incidents).toEqual([]);
  expect(rejected.map(({ file, record }) => `${file} ${record}`)).toEqual([
    "sources.json hrana",
    "incidents.geojson ilam",
    "tolls.json toll",
    "events.json statement",
  ]);
});

test("an id that an earlier record has is refused, and the earlier record stays", () => {
  const { result, rejected } = read({
    incidents: incidentsFile(incidentFeature(), incidentFeature({ properties: { title_en: "Again" } })),
  });
  expect(result.incidents.map(({ title }) => title.en)).toEqual(["Deaths in Ilam"]);
  expect(rejected).toEqual([
    {
      file: "incidents.geojson",
      record: "ilam",
      reasons: [{ pointer: "/id", found: '"ilam"', expected: "an id that no other record has" }],
    },
  ]);
});

test("a record without an id is named by its place, and takes no other record's name", () => {
  const { result, rejected } = read({ incidents: incidentsFile({}, incidentFeature({ id: "0" })) });
  expect(rejected.map(({ record }) => record)).toEqual(["0"]);
  expect(result.incidents.map(({ id }) => id)).toEqual(["0"]);
});

test("a field that is not known is refused, and so is one that is missing", () => {
  const { date_note: _, ...properties } = incidentFeature().properties;
  const { reasons } = rejectionOf({ ...incidentFeature(), properties: { ...properties, date_notes: null } });
  expect(reasons).toMatchObject([
    { pointer: "/properties/date_note", found: "nothing", expected: "this field" },
    { pointer: "/properties/date_notes", expected: "no such field" },
  ]);
});

test.each([
  ["a number", 3],
  ["null", null],
  ["a text", "ilam"],
])("a record that is %s is set aside: an object was expected", (_what, record) => {
  const { reasons } = rejectionOf(record);
  expect(reasons).toEqual([{ pointer: "", found: JSON.stringify(record), expected: "an object" }]);
});

test("an incident's documents are those it lists and those of its claims, each once", () => {
  const documents = ["page", "second", "third"].map((id) => documentRecord({ id }));
  const claims = [claimRecord({ document: "third" }), claimRecord({ document: "second" })];
  const { result } = read({
    sources: { origins: [originRecord()], documents },
    incidents: incidentsFile(
      incidentFeature({ properties: { claims, documents: ["second", "page", "page"] } }),
    ),
  });
  expect(result.incidents[0]?.documents.map(({ id }) => id)).toEqual(["second", "page", "third"]);
});

test("a note in one language stands in for the other", () => {
  const claims = [claimRecord({ note_en: "In words only" }), claimRecord({ note_fa: "فقط به واژه" })];
  const { result } = read({ incidents: incidentsFile(incidentFeature({ properties: { claims } })) });
  expect(result.incidents[0]?.claims.map(({ note }) => note)).toEqual([
    { en: "In words only", fa: "In words only" },
    { en: "فقط به واژه", fa: "فقط به واژه" },
  ]);
});

test("incidents are put in the order of their days", () => {
  const on = (id: string, day: string) =>
    incidentFeature({ id, properties: { date_start: day, date_end: day } });
  const { result } = read({
    incidents: incidentsFile(on("b", "2026-01-09"), on("c", "2026-01-08"), on("a", "2026-01-09")),
  });
  expect(result.incidents.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

test.each([
  ["is null", null],
  ["is a list", [incidentFeature()]],
  ["is a text", "<!doctype html>"],
  ["lists nothing", {}],
  ["lists an object", { features: {} }],
])("a file that %s is rejected as a whole, and the other files are kept", (_what, incidents) => {
  const { result, rejected } = read({ incidents });
  expect(result.incidents).toEqual([]);
  expect(result.tolls).toHaveLength(1);
  expect(rejected).toMatchObject([{ file: "incidents.geojson", record: "", reasons: [{ pointer: "" }] }]);
  expect(rejected[0]?.reasons[0]?.expected).toBe('an object whose "features" is a list of records');
});

test("hostile values are reasons, never exceptions", () => {
  const depth = 100_000;
  const nested: unknown = JSON.parse(`${'{"a":['.repeat(depth)}${"]}".repeat(depth)}`);
  const proto: unknown = JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}');
  for (const hostile of [
    nested,
    proto,
    [],
    "",
    false,
    incidentFeature({ properties: { title_en: nested } }),
  ]) {
    expect(rejectionOf(hostile).reasons.length).toBeGreaterThan(0);
  }
});
