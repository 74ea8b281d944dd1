import type * as v from "valibot";
import { fieldHelp } from "../check/field-help.ts";
import { items, member } from "../check/json-pointer.ts";
import { claimSchema, incidentPropertiesSchema } from "../schema.ts";

/** Columns that describe the incident; they need to stand in its first row only. In the order of the template. */
export const incidentColumns = [
  "id",
  "title_en",
  "title_fa",
  "summary_en",
  "summary_fa",
  "category",
  "date_start",
  "date_end",
  "date_precision",
  "date_note",
  "date_note_fa",
  "place_en",
  "place_fa",
  "place_precision",
  "lon",
  "lat",
  "place_radius_km",
  "province",
  "graphic",
  "documents",
  "overlaps",
] as const;

/** Columns of one claim. */
export const claimColumns = [
  "measure",
  "low",
  "high",
  "qualifier",
  "population",
  "as_of",
  "status",
  "origin",
  "document",
  "note_en",
  "note_fa",
] as const satisfies readonly (keyof typeof claimSchema.entries)[];

/** Columns that enter a document which the record does not have yet. */
export const documentColumns = [
  "document_publisher",
  "document_title",
  "document_url",
  "document_published",
  "document_language",
] as const;

/** The columns of data/template.csv. */
export const templateColumns = [...incidentColumns, ...claimColumns, ...documentColumns] as const;

export type IncidentColumn = (typeof incidentColumns)[number];
export type ClaimColumn = (typeof claimColumns)[number];
export type DocumentColumn = (typeof documentColumns)[number];
export type TemplateColumn = (typeof templateColumns)[number];

/** The field of a document that a column fills. */
export function documentField(column: DocumentColumn): string {
  return column.slice("document_".length);
}

const entries: Readonly<Record<string, v.GenericSchema>> = {
  ...incidentPropertiesSchema.entries,
  ...claimSchema.entries,
};

/** Whether an empty cell of a column may stand for "not stated". */
export function isOptional(column: TemplateColumn): boolean {
  if (column.startsWith("document_")) return column === "document_url" || column === "document_published";
  const schema = entries[column];
  return schema === undefined || schema.type === "nullable" || schema.type === "array";
}

/** What a column asks for, in one line, and the words that it may hold; for the template's explanation. */
export function columnHelp(column: TemplateColumn): {
  readonly text: string;
  readonly words: readonly string[];
} {
  const text = ownHelp[column] ?? (fieldHelp[column] ?? "").replaceAll(/\bnull\b/g, "empty");
  return { text, words: wordsOf(entries[column]) };
}

const ownHelp: Readonly<Partial<Record<TemplateColumn, string>>> = {
  id: "Leave it empty for a new incident: one is proposed. Rows with one id are one incident.",
  date_end: "The last day, inclusive; empty for one day.",
  date_precision: "Empty means day for one day, range for several.",
  lon: "Longitude in degrees (WGS 84), 44 to 64 in Iran; empty where only the province or less is known.",
  lat: "Latitude in degrees (WGS 84), 25 to 40 in Iran.",
  place_radius_km:
    "An honest circle of uncertainty around the point, in kilometres; empty takes what is usual for the precision.",
  province: "Its ISO code or its name, in English or Persian; empty takes it from the point.",
  graphic: "Whether the text describes deaths, bodies or violence: true or false.",
  documents:
    "Every page that carries the incident, by id or address, with semicolons between; empty takes those of the claims.",
  overlaps: "Ids of incidents whose figures may count the same people, with semicolons between.",
  low: "The least number stated; empty where none is, never 0.",
  high: "The greatest number stated; the same as low for one number; empty where none is.",
  origin: "Who says it first-hand: the id or name in sources.json.",
  document:
    "Where it was read: the id, title or address in sources.json; empty for a new page that the last columns enter.",
  document_publisher: "For a page that sources.json does not have yet: who published it.",
  document_title: "Its title as printed.",
  document_url: "Its address.",
  document_published: "The day on which it was published; empty where it states none.",
  document_language: "Its language, such as en or fa.",
};

function wordsOf(schema: unknown): readonly string[] {
  const wrapped = member(schema, "wrapped");
  if (wrapped !== undefined) return wordsOf(wrapped);
  return items(member(schema, "options")).filter((word) => typeof word === "string");
}
