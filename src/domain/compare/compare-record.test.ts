import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  claimRecord,
  documentRecord,
  incidentFeature,
  originRecord,
  provinceFeature,
} from "../../../tests/builders/files.ts";
import { squareProvinces } from "../../../tests/builders/incident.ts";
import { compareRecord, describeRecord } from "./compare-record.ts";
import { Names } from "./names.ts";
import { fieldsOf, isSame } from "./record-lists.ts";

const names = new Names({
  sources: { origins: [originRecord()], documents: [documentRecord()] },
  provinces: { features: squareProvinces.map(provinceFeature) },
});
const both = { before: names, after: names };

function said(before: unknown, after: unknown): string[] {
  return compareRecord(before, after, both).map(
    ({ label, before: was, after: is }) => `${label}: ${was ?? "-"} -> ${is ?? "-"}`,
  );
}

describe("a record is compared field by field, in words", () => {
  test("a figure is said with its qualifier, and whose claim it is", () => {
    const after = incidentFeature({ properties: { claims: [claimRecord({ low: 14 })] } });
    expect(said(incidentFeature(), after)).toEqual([
      "claim of HRANA (killed): figure: at least 12 -> at least 14",
    ]);
  });

  test("the first and last day and their precision are one thing", () => {
    const after = incidentFeature({ properties: { date_end: "2026-01-09", date_precision: "range" } });
    expect(said(incidentFeature(), after)).toEqual(["days: 2026-01-08 -> 2026-01-08 to 2026-01-09 (range)"]);
  });

  test("a point that moved is said with how far", () => {
    const after = incidentFeature({ geometry: { type: "Point", coordinates: [46.43, 33.64] } });
    expect(said(incidentFeature(), after)).toEqual([
      "point: 33.64° N, 46.42° E -> 33.64° N, 46.43° E, 926 m away",
    ]);
  });

  test("a claim, a document and an overlap that came or went are said as a whole", () => {
    const before = incidentFeature({ properties: { claims: [], overlaps: ["other"] } });
    expect(said(before, incidentFeature({ properties: { documents: [] } }))).toEqual([
      'claim: - -> killed: at least 12 (people), says HRANA, reported, as of 2026-01-09, read in "A page" (page)',
      'document: "A page" (page) -> -',
      "overlap: other -> -",
    ]);
  });

  test("a claim of another origin is another claim, not a corrected one", () => {
    const after = incidentFeature({
      properties: { claims: [claimRecord({ origin: "hengaw", document: "other" })] },
    });
    expect(said(incidentFeature(), after)).toHaveLength(2);
  });

  test("claims in another order are not called changed claims", () => {
    const claims = [claimRecord(), claimRecord({ origin: "hengaw", low: 15 })];
    const one = incidentFeature({ properties: { claims } });
    const other = incidentFeature({ properties: { claims: [...claims].reverse() } });
    expect(said(one, other)).toEqual(["claims: in one order -> in another order"]);
  });

  test("what would be said alike is shown as it is written", () => {
    const after = incidentFeature({ properties: { place_radius_km: "5" } });
    expect(said(incidentFeature(), after)).toEqual(['place_radius_km: 5 -> "5"']);
  });

  test("a new record is told in full, without what it leaves open", () => {
    const told = describeRecord(incidentFeature(), names);
    expect(told.map(({ label }) => label)).not.toContain("note on the days (English)");
    expect(told).toContainEqual({
      label: "days",
      fields: ["date_start", "date_end", "date_precision"],
      before: null,
      after: "2026-01-08",
    });
  });
});

describe("whatever the records", () => {
  const value = fc.oneof(
    fc.constantFrom(null, true, "", "2026-01-08", "IR-16", 0, 12, "12", "page", "hrana"),
    fc.string(),
    fc.integer({ min: -9, max: 99 }),
    fc.array(fc.oneof(fc.string(), fc.constant(claimRecord()), fc.constant(null)), { maxLength: 3 }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const field = fc.constantFrom(...fieldsOf(incidentFeature()).keys(), "extra");
  const edits = fc.array(fc.tuple(field, value), { maxLength: 4 });
  const claimEdits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(claimRecord())), value), {
    maxLength: 3,
  });
  const record = fc.tuple(edits, claimEdits).map(([changes, ofClaim]) => {
    const claims = [claimRecord(Object.fromEntries(ofClaim)), claimRecord({ origin: "hengaw" })];
    const all = new Map(changes);
    const { geometry = null, id = "ilam", ...properties } = Object.fromEntries(all);
    return incidentFeature({ geometry, id, properties: { claims, ...properties } });
  });

  test("nothing is said exactly when both say the same", () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(compareRecord(one, other, both).length === 0).toBe(isSame(one, other));
        expect(compareRecord(one, structuredClone(one), both)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("every field that differs is accounted for, and no other", () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        const told = compareRecord(one, other, both);
        const [before, after] = [fieldsOf(one), fieldsOf(other)];
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (key) => !isSame(before.get(key), after.get(key)),
        );
        expect(differing.filter((key) => !told.some(({ fields }) => fields.includes(key)))).toEqual([]);
        expect(told.filter(({ fields }) => !fields.some((key) => differing.includes(key)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
