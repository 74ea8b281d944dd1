import { isOneOf, placePrecisions } from "../vocabulary.ts";
import { decimalsOf, mostDecimals, roundedTo } from "./coordinate-precision.ts";
import { fileSchemas, type HandKeptKind } from "./file-schemas.ts";
import { isObject, member, step } from "./json-pointer.ts";
import { entriesOf, itemOf } from "./schema-walk.ts";

/** Something that canonical form says otherwise than the file did: texts composed, points rounded. Nothing else is. */
export interface Normalisation {
  readonly kind: "composed" | "rounded";
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string;
}

/** A file's canonical text, and where it says something otherwise. */
export interface CanonicalForm {
  readonly text: string;
  readonly normalisations: readonly Normalisation[];
}

/**
 * The one spelling of a file: keys in the order of the schema and unknown ones after them, one value a line
 * but positions on one, two spaces a level, texts in NFC, points no finer than their place is known, LF, and
 * a last line end. Records keep their order. Formatting what is formatted changes nothing.
 */
export function canonicalForm(kind: HandKeptKind, content: unknown): CanonicalForm {
  const normalisations: Normalisation[] = [];
  const normal = normalised(content, "", normalisations);
  const rounded = kind === "incidents" ? withRoundedPoints(normal, normalisations) : normal;
  return { text: `${written(ordered(rounded, fileSchemas[kind]), "")}\n`, normalisations };
}

function normalised(value: unknown, pointer: string, log: Normalisation[]): unknown {
  if (typeof value === "string") {
    const composed = value.normalize("NFC");
    if (composed !== value) log.push({ kind: "composed", pointer });
    return composed;
  }
  return mapped(value, (item, key) => normalised(item, pointer + step(key), log));
}

function withRoundedPoints(content: unknown, log: Normalisation[]): unknown {
  const features = member(content, "features");
  if (!isObject(content) || !Array.isArray(features)) return content;
  const rounded = features.map((feature: unknown, index) =>
    withRoundedPoint(feature, `/features/${index}`, log),
  );
  return { ...content, features: rounded };
}

function withRoundedPoint(feature: unknown, pointer: string, log: Normalisation[]): unknown {
  const geometry = member(feature, "geometry");
  const precision = member(member(feature, "properties"), "place_precision");
  const most = isOneOf(placePrecisions, precision) ? mostDecimals[precision] : undefined;
  const [lon, lat, ...others] = positionOf(geometry);
  if (!isObject(feature) || !isObject(geometry) || most === undefined) return feature;
  if (lon === undefined || lat === undefined || others.length > 0) return feature;
  if (decimalsOf(lon) <= most && decimalsOf(lat) <= most) return feature;
  log.push({ kind: "rounded", pointer: `${pointer}/geometry/coordinates` });
  return { ...feature, geometry: { ...geometry, coordinates: roundedTo([lon, lat], most) } };
}

function positionOf(geometry: unknown): readonly number[] {
  const coordinates = member(geometry, "coordinates");
  if (member(geometry, "type") !== "Point" || !Array.isArray(coordinates)) return [];
  return coordinates.every((value) => typeof value === "number") ? coordinates : [];
}

/** The same value with the keys of its objects in the order of a schema; keys that it does not know come after them. */
function ordered(value: unknown, schema: unknown): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return value.map((member: unknown) => ordered(member, item));
  }
  if (!isObject(value)) return value;
  const entries = entriesOf(schema) ?? {};
  const known = Object.keys(entries).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !Object.hasOwn(entries, key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, ordered(member(value, key), member(entries, key))]),
  );
}

function mapped(value: unknown, change: (item: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => change(item, String(index)));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, change(item, key)]),
  );
}

function written(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return writtenList(value, indent);
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]: [string, unknown]) => `${deeper}${JSON.stringify(key)}: ${written(item, deeper)}`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n${indent}}`;
}

function writtenList(list: readonly unknown[], indent: string): string {
  if (list.every((item) => typeof item === "number"))
    return `[${list.map((item) => JSON.stringify(item)).join(", ")}]`;
  const deeper = `${indent}  `;
  return `[\n${list.map((item) => deeper + written(item, deeper)).join(",\n")}\n${indent}]`;
}
