import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { isoEdition, publishedBasemap, treeOf } from "../../../tests/builders/figure.ts";
import { randomFilter } from "../../../tests/builders/random-filter.ts";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { readCsv } from "../../domain/import/read-csv.ts";
import { incidentFeatureSchema } from "../../domain/schema.ts";
import { Locale } from "../../i18n/locale.ts";
import { select } from "../../selection/select.ts";
import { defaultViewState } from "../../state/view-state.ts";
import { figureSubject } from "../content/subject.ts";
import { defaultFigureOptions } from "../figure-options.ts";
import { citation, citationStyles } from "./citation.ts";
import { aboutText, incidentsCsv, incidentsGeoJson } from "./data-files.ts";
import { fileStem } from "./file-name.ts";
import { zipOf } from "./zip.ts";

const record = publishedRecord();
const locales = { en: new Locale("en", "gregorian"), fa: new Locale("fa", "solar-hijri") };

function subjectOf(filter = defaultViewState.filter, scope: "iran" | "IR-05" = "iran") {
  return figureSubject({
    dataset: record,
    basemap: publishedBasemap,
    edition: isoEdition,
    address: "https://atlas.example/",
    state: { ...defaultViewState, filter },
    scope: scope === "iran" ? { kind: "iran" } : { kind: "province", id: scope },
  });
}

const persian = "۰۱۲۳۴۵۶۷۸۹";
const latin = (text: string) =>
  [...text].map((letter) => (persian.includes(letter) ? String(persian.indexOf(letter)) : letter)).join("");

test.each(["en", "fa"] as const)(
  "screen, picture, GeoJSON, CSV and what stands beside them count the same, whatever the filter [%s]",
  (language) => {
    fc.assert(
      fc.property(randomFilter(record), (filter) => {
        const locale = locales[language];
        const onScreen = select(record, filter).incidents.map(({ id }) => id);
        const subject = subjectOf(filter);
        const picture = treeOf(record, {
          language,
          scope: { kind: "iran" },
          state: subject.state,
          options: defaultFigureOptions,
        });
        const collection: { features: { id: string }[] } = JSON.parse(incidentsGeoJson(subject));
        const [, ...rows] = readCsv(incidentsCsv(subject, locale).slice(1)).rows;
        expect(picture.record.incidents).toBe(onScreen.length);
        if (onScreen.length > 0) expect(latin(picture.title)).toContain(String(onScreen.length));
        expect(collection.features.map(({ id }) => id)).toEqual(onScreen);
        expect([...new Set(rows.map((cells) => cells[0]?.text))]).toEqual(onScreen);
        expect(latin(aboutText(subject, locale))).toContain(`${onScreen.length} `);
      }),
      { numRuns: 6 },
    );
  },
);

test("the GeoJSON is valid against the schema of the published file, and of the whole record it is that file", () => {
  const written = incidentsGeoJson(subjectOf());
  const { features }: { features: unknown[] } = JSON.parse(written);
  for (const feature of features) expect(v.is(incidentFeatureSchema, feature)).toBe(true);
  const file = join(import.meta.dirname, "..", "..", "..", "data", "incidents.geojson");
  const published: { features: unknown[] } = JSON.parse(readFileSync(file, "utf8"));
  const byId = (list: readonly unknown[]) => new Set(list.map((one) => JSON.stringify(one)));
  expect(byId(features)).toEqual(byId(published.features));
});

test("every row of the CSV says who says it, and by which filter, edition and licence it was drawn", () => {
  const text = incidentsCsv(subjectOf(undefined, "IR-05"), locales.en);
  expect(text.startsWith("\ufeff")).toBe(true);
  const [heads = [], ...rows] = readCsv(text.slice(1)).rows;
  const column = (name: string) => heads.findIndex((cell) => cell.text === name);
  for (const cells of rows) {
    expect(cells).toHaveLength(heads.length);
    for (const name of ["Who says it", "Filters", "Licence"]) expect(cells[column(name)]?.text).not.toBe("");
    expect(cells[column("Version of the data")]?.text).toBe(isoEdition.version);
  }
});

test("a citation holds title, edition and a link that opens the view", () => {
  for (const style of citationStyles) {
    const text = citation(subjectOf(undefined, "IR-05"), style, locales.en);
    expect(text).toContain("Kermanshah: 13 documented incidents");
    expect(text).toContain(isoEdition.version);
    expect(text).toContain("https://atlas.example/#in=IR-05&lang=en&data=2026-11-22.7c1e9a2");
  }
});

test("a file's name says province, days and edition in letters that every system takes", () => {
  expect(fileStem(subjectOf(undefined, "IR-05"))).toBe(
    "iran-incident-atlas-kermanshah-2025-12-28-2026-01-31-7c1e9a2",
  );
  expect(fileStem(subjectOf({ ...defaultViewState.filter, from: "2026-01-08" }))).toMatch(/^[a-z0-9-]+$/);
});

test("an archive begins and ends as ZIP files do, and is the same for the same files", () => {
  const entries = [
    { name: "a.txt", text: "الف" },
    { name: "b.txt", text: "" },
  ];
  const bytes = zipOf(entries);
  expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  expect([...bytes.subarray(-22, -18)]).toEqual([0x50, 0x4b, 5, 6]);
  expect(zipOf(entries)).toEqual(bytes);
});
