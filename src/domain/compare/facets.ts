import { items, member } from "../check/json-pointer.ts";
import { shown } from "../rejection.ts";
import { claimWords, figureWords, populationWords } from "./claim-words.ts";
import type { Names } from "./names.ts";

export type Fields = ReadonlyMap<string, unknown>;

/** Fields that say one thing together, and how to say it. */
export interface Facet {
  readonly label: string;
  readonly fields: readonly string[];
  /** Null where the fields state nothing. */
  readonly words: (fields: Fields, names: Names) => string | null;
}

const labels: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title_en: "title (English)",
    title_fa: "title (Persian)",
    summary_en: "summary (English)",
    summary_fa: "summary (Persian)",
    date_note: "note on the days (English)",
    date_note_fa: "note on the days (Persian)",
    place_en: "place (English)",
    place_fa: "place (Persian)",
    place_precision: "place known to",
    note_en: "note (English)",
    note_fa: "note (Persian)",
    name_en: "name (English)",
    name_fa: "name (Persian)",
    short_en: "short name (English)",
    short_fa: "short name (Persian)",
    method_en: "method (English)",
    method_fa: "method (Persian)",
    url: "address",
    read_at_url: "read at",
    archive_url: "archived at",
    published_note: "note on the day of publication",
    licence: "licence",
  }),
);

/** A field by itself, said as it stands. */
export function plainFacet(field: string): Facet {
  return {
    label: labels.get(field) ?? field.replaceAll("_", " "),
    fields: [field],
    words: (fields) => plainWords(fields.get(field)),
  };
}

const together: readonly Facet[] = [
  { label: "days", fields: ["date_start", "date_end", "date_precision"], words: daysWords },
  { label: "days", fields: ["date", "date_end"], words: (fields) => spanWords(fields, "date", "date_end") },
  {
    label: "days covered",
    fields: ["scope_start", "scope_end"],
    words: (fields) => spanWords(fields, "scope_start", "scope_end"),
  },
  { label: "point", fields: ["geometry"], words: (fields) => pointWords(fields.get("geometry")) },
  {
    label: "radius of uncertainty",
    fields: ["place_radius_km"],
    words: (fields) => measured(fields.get("place_radius_km"), "km"),
  },
  {
    label: "province",
    fields: ["province"],
    words: (fields, names) => named(fields.get("province"), (id) => names.province(id)),
  },
  { label: "figure", fields: ["low", "high", "qualifier"], words: (fields) => figureWords(fields) },
  { label: "counts", fields: ["population"], words: (fields) => populationWords(fields.get("population")) },
  { label: "as of", fields: ["as_of"], words: (fields) => plainWords(fields.get("as_of")) },
  {
    label: "origin",
    fields: ["origin"],
    words: (fields, names) => named(fields.get("origin"), (id) => names.origin(id)),
  },
  {
    label: "document",
    fields: ["document"],
    words: (fields, names) => named(fields.get("document"), (id) => names.document(id)),
  },
  { label: "graphic", fields: ["graphic"], words: (fields) => yesOrNo(fields.get("graphic")) },
];

/** The facets of a record or a claim with these fields, in the order of its fields; each field belongs to exactly one. */
export function facetsOf(fields: Iterable<string>): Facet[] {
  const present = new Set(fields);
  const chosen = new Set<Facet>();
  for (const field of present) {
    const facet = together.find((one) => one.fields.includes(field) && isOf(one, present));
    chosen.add(facet ?? plainFacet(field));
  }
  return [...chosen];
}

/** `date_end` belongs to the days of an incident as to those of an event; the first field tells which. */
function isOf(facet: Facet, present: ReadonlySet<string>): boolean {
  const [first = ""] = facet.fields;
  return facet.label !== "days" || present.has(first);
}

function daysWords(fields: Fields): string | null {
  const span = spanWords(fields, "date_start", "date_end");
  const precision = plainWords(fields.get("date_precision"));
  if (span === null || precision === null || precision === "day") return span ?? precision;
  return `${span} (${precision})`;
}

function spanWords(fields: Fields, first: string, last: string): string | null {
  const start = plainWords(fields.get(first));
  const end = plainWords(fields.get(last));
  if (start === null || end === null || start === end) return start ?? end;
  return `${start} to ${end}`;
}

function pointWords(geometry: unknown): string | null {
  if (geometry === null || geometry === undefined) return null;
  const [lon, lat, ...others] = items(member(geometry, "coordinates"));
  if (typeof lon !== "number" || typeof lat !== "number" || others.length > 0) return shown(geometry);
  const north = `${Math.abs(lat)}° ${lat < 0 ? "S" : "N"}`;
  return `${north}, ${Math.abs(lon)}° ${lon < 0 ? "W" : "E"}`;
}

function measured(value: unknown, unit: string): string | null {
  const words = plainWords(value);
  return words === null ? null : `${words} ${unit}`;
}

function named(id: unknown, nameOf: (id: string) => string): string | null {
  return typeof id === "string" ? nameOf(id) : plainWords(id);
}

function yesOrNo(value: unknown): string | null {
  return typeof value === "boolean" ? (value ? "yes" : "no") : plainWords(value);
}

/** A value said plainly: a text as it is, a list by its items; null for null and for what is not there. */
export function plainWords(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(itemWords).join("; ");
  return shown(value);
}

function itemWords(item: unknown): string {
  const label = member(item, "label_en");
  const value = member(item, "value");
  return typeof label === "string" && typeof value === "number"
    ? `${label}: ${value}`
    : (plainWords(item) ?? "nothing");
}

/** A claim in one line. */
export function claimLine(claim: unknown, names: Names): string {
  return claimWords(claim, names) ?? shown(claim);
}
