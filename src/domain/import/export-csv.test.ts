import fc from "fast-check";
import { expect, test } from "vitest";
import { documentRecord, files, incidentsFile, originRecord } from "../../../tests/builders/files.ts";
import {
  categories,
  measures,
  placePrecisions,
  populations,
  provinceIds,
  qualifiers,
  statuses,
} from "../vocabulary.ts";
import { templateCsv } from "./export-csv.ts";
import { readSource } from "./read-source.ts";

/* import(export(x)) = x: whatever a record says comes back from a spreadsheet as it was. */

const origins = ["hrana", "hengaw", "un"];
const pages = ["page", "other", "third-page"];
const record = files({
  incidents: incidentsFile(),
  sources: {
    origins: origins.map((id) => originRecord({ id, name_en: `The ${id}`, short_en: id })),
    documents: pages.map((id) => documentRecord({ id, title: `The page ${id}`, url: null })),
  },
});

const text = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "'=x",
      "+98",
      "-",
      "@a",
      "a;b,c",
      'say "so"',
      "two\r\nlines",
      "می‌گوید",
      " padded ",
      "1,200",
      "null",
      "false",
    ),
  )
  .filter((said) => /\S/.test(said) && !/\0/.test(said));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const day = fc.integer({ min: 1, max: 31 }).map((number) => `2026-01-${String(number).padStart(2, "0")}`);
const count = fc.integer({ min: 1, max: 40_000 });

const claim = fc.record({
  measure: fc.constantFrom(...measures),
  low: maybe(count),
  high: maybe(count),
  qualifier: maybe(fc.constantFrom(...qualifiers)),
  population: maybe(fc.constantFrom(...populations)),
  as_of: maybe(day),
  status: fc.constantFrom(...statuses),
  origin: fc.constantFrom(...origins),
  document: fc.constantFrom(...pages),
  note_en: maybe(text),
  note_fa: maybe(text),
});

const days = fc.oneof(
  fc.constant({ date_start: null, date_end: null, date_precision: null }),
  day.map((one) => ({ date_start: one, date_end: one, date_precision: "day" })),
  fc.tuple(day, day, fc.constantFrom("range", "week", "month")).map(([one, other, date_precision]) => ({
    date_start: one < other ? one : other,
    date_end: one < other ? other : one,
    date_precision,
  })),
);

const place = fc
  .tuple(
    fc.constantFrom(...placePrecisions),
    fc.integer({ min: 440, max: 635 }),
    fc.integer({ min: 250, max: 400 }),
  )
  .chain(([place_precision, lon, lat]) =>
    fc.record({
      place_precision: fc.constant(place_precision),
      province: fc.constantFrom(...provinceIds).map((id) => (place_precision === "country" ? null : id)),
      at: fc.constant(
        place_precision === "country" || place_precision === "province" ? null : [lon / 10, lat / 10],
      ),
      km: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
    }),
  );

const incident = fc
  .record({
    texts: fc.record({
      title_en: text,
      title_fa: text,
      summary_en: text,
      summary_fa: text,
      date_note: maybe(text),
      date_note_fa: maybe(text),
      place_en: text,
      place_fa: text,
    }),
    days,
    place,
    category: fc.constantFrom(...categories),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    documents: fc.uniqueArray(fc.constantFrom(...pages), { minLength: 1 }),
    overlaps: fc.uniqueArray(fc.constantFrom("one", "two", "three-2026-01-08")),
    graphic: fc.boolean(),
  })
  .map(({ texts, days: when, place: { at, km, ...where }, ...rest }) => ({
    type: "Feature",
    geometry: at && { type: "Point", coordinates: at },
    properties: { ...texts, ...when, ...where, place_radius_km: at && km, ...rest },
  }));

test("incidents come back from a spreadsheet as they were", () => {
  fc.assert(
    fc.property(fc.array(incident, { minLength: 1, maxLength: 3 }), (list) => {
      const incidents = list.map((one, index) => ({ ...one, id: `incident-${index}` }));
      const bytes = new TextEncoder().encode(templateCsv(incidents));
      const reading = readSource({ name: "table.csv", bytes }, record, undefined);
      expect(reading.incidents.map(({ value }) => value)).toEqual(incidents);
      expect(reading.faults).toEqual([]);
      expect(reading.documents).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
