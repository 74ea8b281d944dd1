import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  claim,
  dataset,
  inBoth,
  incident,
  origin,
  squareProvinces,
} from "../../../tests/builders/incident.ts";
import { randomDataset, small } from "../../../tests/builders/random-dataset.ts";
import type { Incident } from "../../domain/incident.ts";
import { Locale } from "../../i18n/locale.ts";
import { recordIndex } from "../../state/record-index.ts";
import { columns, openSorting, type Sorting } from "../../state/sorting.ts";
import { nextSorting, sortIncidents } from "./sort-incidents.ts";

const { provinces } = recordIndex(dataset());
const english = { locale: new Locale("en", "gregorian"), provinces };
const persian = { locale: new Locale("fa", "solar-hijri"), provinces };

const ids = (incidents: readonly Incident[], sorting: Sorting, naming = english) =>
  sortIncidents(incidents, sorting, naming).map(({ id }) => id);

describe("sorting the table", () => {
  test("puts what has no day last, both ways", () => {
    const list = [
      incident({ id: "undated", days: null }),
      incident({ id: "late", days: { start: "2026-01-09", end: "2026-01-09", precision: "day" } }),
      incident({ id: "early", days: { start: "2026-01-08", end: "2026-01-12", precision: "range" } }),
    ];
    expect(ids(list, { column: "date", direction: "ascending" })).toEqual(["early", "late", "undated"]);
    expect(ids(list, { column: "date", direction: "descending" })).toEqual(["late", "early", "undated"]);
  });

  test("puts what is nationwide after every province, both ways", () => {
    const list = [incident({ id: "nationwide", province: null }), incident({ id: "ilam" })];
    expect(ids(list, { column: "province", direction: "ascending" })).toEqual(["ilam", "nationwide"]);
    expect(ids(list, { column: "province", direction: "descending" })).toEqual(["ilam", "nationwide"]);
  });

  test("follows the alphabet of the page's language, in which پ comes after ب and not after ی", () => {
    const named = (id: string, fa: string) => incident({ id, title: { en: id, fa } });
    const list = [named("y", "یزد"), named("p", "پارس"), named("b", "بابل")];
    expect(ids(list, { column: "title", direction: "ascending" }, persian)).toEqual(["b", "p", "y"]);
  });

  test("compares numbers in titles as numbers", () => {
    const list = ["10 people", "9 people"].map((title) => incident({ id: title, title: inBoth(title) }));
    expect(ids(list, { column: "title", direction: "ascending" })).toEqual(["9 people", "10 people"]);
  });

  test("sorts claims by how many there are, never by their figures", () => {
    const many = incident({ id: "many", claims: [claim({ low: 1 }), claim({ low: 2 })] });
    const great = incident({ id: "great", claims: [claim({ low: 5000 })] });
    expect(ids([great, many], { column: "claims", direction: "descending" })).toEqual(["many", "great"]);
  });

  test("counts families, not origins", () => {
    const bbc = ["bbc", "bbc-verify"].map((id) => claim({ origin: origin({ id, family: "bbc" }) }));
    const two = [claim({ origin: origin({ id: "afp" }) }), claim({ origin: origin({ id: "ap" }) })];
    const list = [incident({ id: "bbc", claims: bbc }), incident({ id: "two", claims: two })];
    expect(ids(list, { column: "origins", direction: "descending" })).toEqual(["two", "bbc"]);
  });

  test("by any column loses nothing, adds nothing, changes nothing and keeps the order of equals", () => {
    fc.assert(
      fc.property(randomDataset(small), fc.constantFrom(...columns), ({ incidents }, column) => {
        const before = [...incidents];
        const naming = {
          locale: english.locale,
          provinces: new Map(squareProvinces.map((one) => [one.id, one])),
        };
        const sorted = sortIncidents(incidents, { column, direction: "ascending" }, naming);
        expect(incidents).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(incidents));
        expect(sorted).toHaveLength(incidents.length);
        expect(sortIncidents(sorted, { column, direction: "ascending" }, naming)).toEqual(sorted);
      }),
      { numRuns: 60 },
    );
  });
});

describe("pressing a heading", () => {
  test("turns the column round when it already sorts", () => {
    expect(nextSorting(openSorting, "date")).toEqual({ column: "date", direction: "descending" });
  });

  test("begins texts with the first and numbers with the most", () => {
    expect(nextSorting(openSorting, "title").direction).toBe("ascending");
    expect(nextSorting(openSorting, "documents").direction).toBe("descending");
  });
});
