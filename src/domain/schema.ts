import * as v from "valibot";
import { type Day, isDay } from "./day.ts";
import { plainAddress, plainText } from "./plain-text.ts";
import {
  categories,
  datePrecisions,
  eventKinds,
  measures,
  originKinds,
  placePrecisions,
  populations,
  provinceIds,
  qualifiers,
  statuses,
} from "./vocabulary.ts";

/*
 * The files under data/, field by field: the one source of the types, of the checks in the app and on
 * the command line, and of the JSON Schemas under data/schema/. A description tells a maintainer what
 * to write; a message tells one what was expected.
 */

/** How a day is written; whether it exists is asked after that. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const existingDay = "a day that exists, written 2026-01-08";
const day = v.pipe(
  v.string("a day such as 2026-01-08"),
  v.regex(dayPattern, existingDay),
  v.custom<Day>(isRecordDay, existingDay),
);
const line = textOf(200);
const text = textOf(1000);
const id = v.pipe(
  v.string("an id"),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of small letters, digits and single hyphens"),
  v.maxLength(80, "an id of at most 80 characters"),
);
const url = v.pipe(
  v.string("an address"),
  v.regex(/^https?:\/\//, "an address that begins with https:// or http://"),
  v.maxLength(2048, "an address of at most 2048 characters"),
  v.transform(plainAddress),
);

/** Days of other calendars look like days of long ago: 1404-10-18 is no day of this record. */
function isRecordDay(written: unknown): written is Day {
  return isDay(written) && written >= "1900-01-01";
}

/** A text is taken as it can be shown anywhere; what else was written in it, a check of the file tells. */
export function textOf(most: number) {
  return v.pipe(
    v.string("a text"),
    v.regex(/\S/, "a text that is not empty"),
    v.maxLength(most, `a text of at most ${most} characters`),
    v.transform(plainText),
    v.regex(/\S/, "a text that is not empty"),
  );
}
const count = v.pipe(
  v.number("a number"),
  v.integer("a whole number"),
  v.minValue(1, "a number of 1 or more; null where none is stated"),
);
function degrees(limit: number, name: string) {
  const within = `a ${name} of -${limit} to ${limit} degrees`;
  return v.pipe(v.number(within), v.minValue(-limit, within), v.maxValue(limit, within));
}

/** A position, `[lon, lat]` in degrees (WGS 84), within what a map can draw. */
export const positionSchema = v.strictTuple(
  [degrees(180, "longitude"), degrees(90, "latitude")],
  "exactly two numbers, [lon, lat]",
);

/** A point, `[lon, lat]` in degrees (WGS 84, RFC 7946). */
export const pointSchema = v.strictObject({
  type: v.literal("Point", '"Point"'),
  coordinates: positionSchema,
});

export const claimSchema = v.strictObject({
  measure: v.picklist(measures, "a measure"),
  low: v.nullable(count),
  high: v.nullable(count),
  qualifier: v.nullable(v.picklist(qualifiers, "a qualifier")),
  population: v.nullable(v.picklist(populations, "a population")),
  as_of: v.nullable(day),
  status: v.picklist(statuses, "a status"),
  origin: id,
  document: id,
  note_en: v.nullable(text),
  note_fa: v.nullable(text),
});

export const incidentPropertiesSchema = v.strictObject({
  title_en: line,
  title_fa: line,
  summary_en: text,
  summary_fa: text,
  category: v.picklist(categories, "a category"),
  date_start: v.nullable(day),
  date_end: v.nullable(day),
  date_precision: v.nullable(v.picklist(datePrecisions, "a precision of dates")),
  date_note: v.nullable(text),
  date_note_fa: v.nullable(text),
  place_en: line,
  place_fa: line,
  place_precision: v.picklist(placePrecisions, "a precision of places"),
  place_radius_km: v.nullable(
    v.pipe(
      v.number("a number of kilometres"),
      v.gtValue(0, "more than 0 km"),
      v.maxValue(500, "500 km at most"),
    ),
  ),
  province: v.nullable(v.picklist(provinceIds, "an ISO 3166-2:IR code of 2020, IR-00 to IR-30")),
  claims: v.pipe(v.array(claimSchema, "a list of claims"), v.minLength(1, "at least one claim")),
  documents: v.pipe(v.array(id, "a list of ids"), v.minLength(1, "at least one document")),
  overlaps: v.array(id, "a list of ids"),
  graphic: v.boolean("true or false"),
});

export const incidentFeatureSchema = v.strictObject({
  type: v.literal("Feature", '"Feature"'),
  id,
  geometry: v.nullable(pointSchema),
  properties: incidentPropertiesSchema,
});

export const originSchema = v.strictObject({
  id,
  name_en: line,
  name_fa: line,
  short_en: line,
  short_fa: line,
  kind: v.picklist(originKinds, "a kind of origin"),
  family: id,
  note_en: v.nullable(text),
  note_fa: v.nullable(text),
});

export const documentSchema = v.strictObject({
  id,
  publisher: line,
  title: textOf(400),
  url: v.nullable(url),
  read_at_url: v.nullable(url),
  archive_url: v.nullable(url),
  published: v.nullable(day),
  published_note: v.nullable(text),
  language: v.pipe(
    v.string("a language tag"),
    v.regex(
      /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
      "a language tag such as fa, en-GB or sr-Latn",
    ),
  ),
  via: v.nullable(text),
  note: v.nullable(text),
});

export const tollSchema = v.strictObject({
  id,
  measure: v.picklist(measures, "a measure"),
  low: v.nullable(count),
  high: v.nullable(count),
  qualifier: v.nullable(v.picklist(qualifiers, "a qualifier")),
  population: v.nullable(v.picklist(populations, "a population")),
  scope_start: v.nullable(day),
  scope_end: v.nullable(day),
  as_of: v.nullable(day),
  published: v.nullable(day),
  origin: id,
  document: id,
  status: v.picklist(statuses, "a status"),
  method_en: v.nullable(text),
  method_fa: v.nullable(text),
  note_en: v.nullable(text),
  note_fa: v.nullable(text),
  parts: v.array(v.strictObject({ label_en: line, label_fa: line, value: count }), "a list of parts"),
});

export const eventSchema = v.strictObject({
  id,
  date: day,
  date_end: v.nullable(day),
  kind: v.picklist(eventKinds, "a kind of event"),
  title_en: line,
  title_fa: line,
  summary_en: text,
  summary_fa: text,
  origin: id,
  documents: v.pipe(v.array(id, "a list of ids"), v.minLength(1, "at least one document")),
});

/** The edition, in record.json: what the record is called, and the day up to which it was read and entered. */
export const editionSchema = v.strictObject({
  title_en: line,
  title_fa: line,
  day,
  licence: line,
});

export type ClaimRecord = v.InferOutput<typeof claimSchema>;
export type IncidentFeature = v.InferOutput<typeof incidentFeatureSchema>;
export type IncidentProperties = v.InferOutput<typeof incidentPropertiesSchema>;
export type OriginRecord = v.InferOutput<typeof originSchema>;
export type DocumentRecord = v.InferOutput<typeof documentSchema>;
export type TollRecord = v.InferOutput<typeof tollSchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;

/** A schema of one record of a file. */
export type RecordSchema<Output> = v.GenericSchema<unknown, Output>;
