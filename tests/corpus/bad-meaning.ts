import type { FindingClass, Level } from "../../src/domain/check/finding.ts";
import { type BadCase, edit, events, incidents, sources, tolls } from "./bad-case.ts";

function day(kind: FindingClass, written: string, level: Level = "error"): BadCase {
  return edit([kind, '"date_start": "2026-01-08"', `"date_start": ${JSON.stringify(written)}`], { level });
}

const dates: readonly BadCase[] = [
  day("date.format", "08/01/2026"),
  day("date.format", "2026-1-8"),
  day("date.format", "2026/01/08"),
  day("date.format", "2026-01-08T00:00:00Z"),
  day("date.format", "8 January 2026"),
  day("date.format", "January 8, 2026"),
  day("date.format", "۲۰۲۶-۰۱-۰۸"),
  day("date.format", "20260108"),
  day("date.format", "2026-01"),
  day("date.format", "yesterday"),
  day("date.format", " 2026-01-08"),
  day("date.impossible", "2026-02-30"),
  day("date.impossible", "2026-13-01"),
  day("date.impossible", "2026-00-10"),
  day("date.impossible", "2025-02-29"),
  day("date.solar-hijri", "1404-10-18"),
  day("date.solar-hijri", "1404/10/18"),
  day("date.solar-hijri", "۱۴۰۴-۱۰-۱۸"),
  day("date.solar-hijri", "1404-02-31"),
  day("date.solar-hijri", "1447-07-19"),
  edit(["date.order", '"date_end": "2026-01-11"', '"date_end": "2026-01-07"']),
  edit(["date.future", '"date_end": "2026-01-11"', '"date_end": "2031-01-11"']),
  edit(["date.future", '"as_of": "2026-01-12"', '"as_of": "2027-01-12"']),
  edit(["date.precision", '"date_precision": "range"', '"date_precision": "day"'], { nth: 2 }),
  edit(["date.precision", '"date_precision": "day"', '"date_precision": "range"']),
  edit(["date.precision", '"date_end": "2026-01-26"', '"date_end": "2026-01-31"'], {
    at: '"date_precision": "week"',
  }),
  edit(
    ["date.precision", '"date_precision": "week"', '"date_precision": "month"'],
    { name: "a month of 40 days" },
    { ...incidents, text: incidents.text.replace('"date_end": "2026-01-26"', '"date_end": "2026-02-28"') },
  ),
  edit(["date.too-early", '"date_start": "2026-01-09"', '"date_start": "2025-01-09"'], { level: "warning" }),
  edit(["date.order", '"scope_end": "2026-01-09"', '"scope_end": "2025-12-01"'], {}, tolls),
  edit(["date.order", '"date_end": "2026-01-28"', '"date_end": "2026-01-01"'], {}, events),
  edit(["date.future", '"published": "2026-01-09"', '"published": "2030-01-09"'], {}, sources),
  edit(["date.solar-hijri", '"date": "2026-01-08"', '"date": "1404-10-18"'], {}, events),
];

const tehran = incidents.text.slice(
  incidents.text.indexOf("    {\n"),
  incidents.text.indexOf('    {\n      "type": "Feature",\n      "id": "corpus-mashhad'),
);
const copy = tehran
  .replace("corpus-tehran-protest-2026-01-08", "corpus-tehran-march-2026-01-08")
  .replace("Protesters shot at in", "Protesters were shot at in");
const alone = copy.replace(
  '"overlaps": [\n          "corpus-mashhad-hospital-2026-01-09"\n        ]',
  '"overlaps": []',
);

const claim = '            "note_fa": "عفو بین‌الملل از روی تصویرها تأیید کرد"\n          }\n';
function withClaim(figure: string): string {
  return `${claim.trimEnd()},\n          {\n            "measure": "killed",\n${figure}            "qualifier": null,\n            "population": "people",\n            "as_of": "2026-01-16",\n            "status": "reported",\n            "origin": "hengaw",\n            "document": "rasti-hengaw257",\n            "note_en": null,\n            "note_fa": null\n          }\n`;
}

const relations: readonly BadCase[] = [
  edit(["record.near-duplicate", tehran, tehran + alone], {
    at: "    {",
    level: "warning",
    name: "the same happening told twice",
    nth: tehran.split("\n").filter((line) => line.includes("    {")).length + 1,
  }),
  edit(
    [
      "record.one-sided-overlap",
      '"overlaps": [\n          "corpus-tehran-protest-2026-01-08"\n        ]',
      '"overlaps": []',
    ],
    { at: '"corpus-mashhad-hospital-2026-01-09"', level: "warning" },
  ),
  edit(["claims.sum", claim, withClaim('            "low": 20,\n            "high": 20,\n')], {
    at: '"low": 20',
    level: "warning",
    name: "3 and 17 are 20",
  }),
  edit(["claims.zero", '"low": 3', '"low": 0']),
  edit(["claims.zero", '"high": 40', '"high": 0'], { also: ["schema.low-above-high"] }),
  edit(["claims.as-of-before-incident", '"as_of": "2026-01-12"', '"as_of": "2026-01-02"'], {
    level: "warning",
  }),
  edit(
    [
      "claims.verified-without-note",
      '"note_en": "Verified by Amnesty International from footage"',
      '"note_en": null',
    ],
    { at: '"status": "verified"' },
  ),
  edit(
    ["claims.verified-without-note", '"status": "reported"', '"status": "verified"'],
    { name: "a toll" },
    tolls,
  ),
  edit(["claims.qualifier", '"high": null', '"high": 30'], { level: "warning" }),
  edit(["schema.duplicate-item", claim, `${claim.trimEnd()},\n${duplicatedClaim()}`], {
    at: "          {",
    nth: 3,
    name: "a claim twice",
  }),
];

function duplicatedClaim(): string {
  const start = incidents.text.indexOf('          {\n            "measure": "injured"');
  return incidents.text.slice(start, incidents.text.indexOf(claim) + claim.length);
}

/** Days, and what records say of each other. */
export const badMeaning: readonly BadCase[] = [...dates, ...relations];
