import type { FindingClass } from "../../src/domain/check/finding.ts";
import { type BadCase, edit, events, incidents, sources, tolls } from "./bad-case.ts";

const required = [
  "title_en",
  "title_fa",
  "summary_en",
  "category",
  "date_start",
  "place_en",
  "place_precision",
  "province",
  "graphic",
];
/** The line of the first feature's properties, where a missing field would stand. */
const properties = { at: '"properties"' };

function without(field: string): BadCase {
  const line = incidents.text.split("\n").find((text) => text.includes(`"${field}":`)) ?? "";
  const isLast = field === "graphic";
  const from = isLast ? `,\n${line}` : `${line}\n`;
  return edit(["schema.required", from, ""], { ...properties, name: `no ${field}` });
}

/** A field with another value: of the wrong type, unless another class is named. */
function typed(field: string, change: readonly [from: string, to: string, kind?: FindingClass]): BadCase {
  const [from, to, kind = "schema.type"] = change;
  return edit([kind, `"${field}": ${from}`, `"${field}": ${to}`]);
}

/** Fields that are missing, unknown, of the wrong type or value, or that contradict each other. */
export const badFields: readonly BadCase[] = [
  ...required.map(without),
  edit(["schema.required", '            "origin": "hrana",\n', ""], {
    at: "          {",
    name: "a claim without an origin",
  }),
  edit(["schema.required", '      "id": "corpus-tehran-protest-2026-01-08",\n', ""], {
    at: "    {",
    name: "no id",
    also: ["schema.reference"],
  }),
  edit(
    ["schema.required", '"geometry": null', '"geometry": null'],
    { name: "a province known to the city", at: '"geometry": null' },
    {
      ...incidents,
      text: incidents.text.replace('"place_precision": "province"', '"place_precision": "city"'),
    },
  ),
  edit(["schema.required", '"place_radius_km": 8', '"place_radius_km": null']),
  edit(["schema.required", '"province": "IR-23"', '"province": null']),
  edit(["schema.required", '"date_end": "2026-01-08"', '"date_end": null']),
  edit(["schema.required", '"date_precision": "day"', '"date_precision": null']),
  edit(["schema.contradiction", '"place_radius_km": null', '"place_radius_km": 20']),
  edit(["schema.contradiction", '"place_precision": "province"', '"place_precision": "country"'], {
    at: '"province": "IR-16"',
  }),
  edit(["schema.unknown-key", '"title_en"', '"tittle_en"']),
  edit(["schema.unknown-key", '"place_precision"', '"placePrecision"']),
  edit(["schema.unknown-key", '"date_start"', '"start_date"'], {
    name: "date_start under another name",
    also: ["schema.required"],
  }),
  edit(["schema.unknown-key", '"category": "protest",', '"category": "protest",\n        "severity": 3,'], {
    at: "severity",
  }),
  edit(
    ["schema.unknown-key", '"measure": "killed",', '"measure": "killed",\n            "weapon": "rifle",'],
    { at: "weapon" },
  ),
  edit(["schema.unknown-key", '"type": "Feature",\n', '"type": "Feature",\n      "title": "x",\n'], {
    at: '"title": "x"',
  }),
  edit(
    [
      "schema.unknown-key",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "name": "layer",\n',
    ],
    { at: '"name"' },
  ),
  edit(["schema.unknown-key", '"place_fa"', '"place_fa "'], { name: "a space at a key's end" }),
  typed("title_en", ['"Protesters shot at in Jomhuri Avenue, Tehran"', "42"]),
  typed("title_en", ['"Protesters shot at in Jomhuri Avenue, Tehran"', "null"]),
  typed("title_en", ['"Protesters shot at in Jomhuri Avenue, Tehran"', '["Protesters"]']),
  typed("graphic", ["true", '"true"']),
  typed("graphic", ["true", "1"]),
  typed("low", ["3", '"3"']),
  typed("low", ["3", '"three"']),
  typed("low", ["3", "3.5"]),
  typed("low", ["3", "true"]),
  typed("place_radius_km", ["8", '"8 km"']),
  typed("overlaps", ["[]", "null"]),
  typed("overlaps", ["[]", '"none"']),
  typed("date_start", ['"2026-01-08"', "20260108"]),
  typed("province", ['"IR-23"', "23"]),
  typed("low", ["3", "-3", "schema.range"]),
  typed("low", ["3", "1e400", "schema.range"]),
  typed("place_radius_km", ["8", "0", "schema.range"]),
  typed("place_radius_km", ["8", "-8", "schema.range"]),
  typed("place_radius_km", ["8", "8000", "schema.range"]),
  typed("category", ['"protest"', '"protst"', "schema.enum"]),
  typed("category", ['"protest"', '"Protest"', "schema.enum"]),
  typed("category", ['"protest"', '"mass_killing"', "schema.enum"]),
  typed("measure", ['"killed"', '"deaths"', "schema.enum"]),
  typed("status", ['"reported"', '"confirmed"', "schema.enum"]),
  typed("qualifier", ['"at-least"', '"at least"', "schema.enum"]),
  typed("population", ['"people"', '"persons"', "schema.enum"]),
  typed("place_precision", ['"city"', '"town"', "schema.enum"]),
  typed("date_precision", ['"day"', '"exact"', "schema.enum"]),
  typed("province", ['"IR-23"', '"Tehran"', "schema.enum"]),
  typed("province", ['"IR-23"', '"IR-31"', "schema.enum"]),
  typed("province", ['"IR-23"', '"ir-23"', "schema.enum"]),
  typed("title_en", ['"Protesters shot at in Jomhuri Avenue, Tehran"', '""', "schema.blank"]),
  typed("title_fa", ['"شلیک به معترضان در خیابان جمهوری تهران"', '"   "', "schema.blank"]),
  typed("note_en", ['"Counted by name"', '""', "schema.blank"]),
  typed("origin", ['"hrana"', '""', "schema.blank"]),
  typed("category", ['"protest"', '""', "schema.blank"]),
  edit(["schema.blank", '"documents": [\n          "rasti-hengaw257"\n        ]', '"documents": []']),
  edit(["schema.too-long", "Protesters shot", `Protesters ${"very ".repeat(60)}shot`], { at: "title_en" }),
  edit(["schema.too-long", "Two organisations say", `Two organisations say${" again and".repeat(120)}`], {
    at: "summary_en",
  }),
  edit(["schema.reference", '"origin": "hrana"', '"origin": "hrna"']),
  edit(["schema.reference", '"document": "hoc-0101-hrana5"', '"document": "hoc-0101-hrana6"']),
  edit(
    [
      "schema.reference",
      '"documents": [\n          "hoc-0101-hrana5"',
      '"documents": [\n          "nowhere-1"',
    ],
    { at: "nowhere-1" },
  ),
  edit(
    ["schema.reference", '"corpus-mashhad-hospital-2026-01-09"\n', '"corpus-mashhad-hospital-2026-01-10"\n'],
    { also: ["record.one-sided-overlap"] },
  ),
  edit(
    ["schema.reference", '"corpus-mashhad-hospital-2026-01-09"\n', '"corpus-tehran-protest-2026-01-08"\n'],
    { name: "an overlap with itself", nth: 2, also: ["record.one-sided-overlap"] },
  ),
  edit(["schema.low-above-high", '"low": 3', '"low": 9'], { at: '"high": 5' }),
  edit(
    [
      "schema.duplicate-item",
      '"joint-letter-2026-01-16"\n        ]',
      '"joint-letter-2026-01-16",\n          "hoc-0101-hrana5"\n        ]',
    ],
    { at: '"hoc-0101-hrana5"', nth: 3 },
  ),
  edit(
    [
      "schema.duplicate-item",
      '"overlaps": [\n          "corpus-mashhad-hospital-2026-01-09"',
      '"overlaps": [\n          "corpus-mashhad-hospital-2026-01-09",\n          "corpus-mashhad-hospital-2026-01-09"',
    ],
    { at: '"corpus-mashhad-hospital-2026-01-09"', nth: 2 },
  ),
  edit(["id.format", '"id": "corpus-tehran-protest-2026-01-08"', '"id": "Corpus Tehran"'], {
    also: ["schema.reference", "record.one-sided-overlap"],
  }),
  typed("id", ['"corpus-ilam-arrests-2026-01"', '"corpus_ilam"', "id.format"]),
  typed("id", ['"corpus-ilam-arrests-2026-01"', '"corpus--ilam"', "id.format"]),
  typed("id", ['"corpus-ilam-arrests-2026-01"', '"-corpus-ilam"', "id.format"]),
  typed("id", ['"corpus-ilam-arrests-2026-01"', '"ایلام"', "id.format"]),
  typed("id", ['"corpus-ilam-arrests-2026-01"', `"${"a".repeat(81)}"`, "id.format"]),
  typed("id", ['"corpus-ilam-arrests-2026-01"', "17", "schema.type"]),
  edit(["id.duplicate", '"id": "corpus-ilam-arrests-2026-01"', '"id": "corpus-tehran-protest-2026-01-08"'], {
    nth: 2,
  }),
  edit(
    ["schema.required", '      "family": "corpus-watch",\n', ""],
    { at: "    {", name: "an origin without a family" },
    sources,
  ),
  edit(["schema.unknown-key", '"publisher"', '"publsher"'], {}, sources),
  edit(["schema.enum", '"kind": "rights-group"', '"kind": "ngo"'], {}, sources),
  edit(["schema.enum", '"language": "en"', '"language": "English"'], {}, sources),
  edit(["id.duplicate", '"id": "corpus-news-0110"', '"id": "corpus-watch-0109"'], { nth: 2 }, sources),
  edit(["id.duplicate", '"id": "corpus-news"', '"id": "corpus-watch"'], { nth: 2 }, sources),
  edit(
    ["schema.required", '"origins"', '"authors"'],
    { at: "{", also: ["schema.unknown-key"], name: "origins under another name" },
    sources,
  ),
  edit(["schema.reference", '"origin": "hrana"', '"origin": "hranna"'], {}, tolls),
  edit(["schema.enum", '"kind": "shutdown"', '"kind": "outage"'], {}, events),
  edit(["schema.reference", '"joint-letter-2026-01-16"', '"joint-letter-2026-01-61"'], {}, events),
  edit(["claims.parts", '"value": 9', '"value": 90'], { level: "warning" }, tolls),
  edit(["claims.zero", '"value": 9', '"value": 0'], {}, tolls),
];
