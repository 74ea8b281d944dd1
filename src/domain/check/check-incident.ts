import * as v from "valibot";
import { contradictionsOfIncident } from "../record-rules.ts";
import { claimSchema, incidentFeatureSchema, incidentPropertiesSchema } from "../schema.ts";
import { checkClaims, type KnownClaim } from "./check-claims.ts";
import { checkFeature } from "./check-collection.ts";
import { checkCoordinates, type Placed } from "./check-coordinates.ts";
import { earlyFaults, futureFaults, precisionFaults, type StatedDay } from "./check-days.ts";
import { readPoint } from "./check-geometry.ts";
import { type NamedPlace, placeNameFaults } from "./check-place-name.ts";
import { type KnownIds, type Reference, referenceFaults, repeatedItems } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import type { CheckContext } from "./context.ts";
import type { Fault } from "./finding.ts";
import { isObject, items, lastKey, member, step } from "./json-pointer.ts";
import type { LonLat } from "./lon-lat.ts";
import { nearest } from "./nearest.ts";
import { type Known, knownFields, schemaFaults } from "./schema-faults.ts";

type Properties = Known<typeof incidentPropertiesSchema.entries>;

/** A feature, as far as it could be read. */
interface KnownIncident {
  readonly id: string | undefined;
  readonly properties: Properties;
  readonly claims: readonly KnownClaim[];
}

/** Everything that is wrong with one feature by itself and against what it refers to. */
export function checkIncident(
  { feature, pointer }: { readonly feature: unknown; readonly pointer: string },
  context: CheckContext,
  ids: KnownIds,
): Fault[] {
  const fitting = v.safeParse(incidentFeatureSchema, feature);
  const known = fitting.success
    ? { ...fitting.output, claims: fitting.output.properties.claims }
    : knownIncident(feature);
  const geometry = member(feature, "geometry");
  const reading = readPoint(geometry, `${pointer}/geometry`);
  const formFaults = fitting.success ? [] : formFaultsOf(feature, pointer, reading.faults);
  const meaningFaults = [
    ...(reading.point ? checkCoordinates(placed(reading.point, known, pointer), context.outline) : []),
    ...(geometry === null
      ? placeNameFaults(namedPlace(known), `${pointer}/properties`, context.outline)
      : []),
    ...contradictionFaults(known, geometry, pointer),
    ...dayFaults(known, pointer, context),
    ...checkClaims(known.claims, `${pointer}/properties/claims`, known.properties.date_start),
    ...referenceFaults(referencesOf(known, pointer), ids),
    ...listFaults(known, pointer),
    ...checkTexts(member(feature, "properties"), `${pointer}/properties`),
  ];
  const faults = [...formFaults, ...meaningFaults];
  if (fitting.success || faults.length > 0) return faults;
  // The reader refuses what does not fit the schema: should no rule here have said why, the schema does.
  return schemaFaults(incidentFeatureSchema, feature, pointer).filter(isNotForbidden);
}

function namedPlace({ properties: { place_en: en, place_fa: fa, province } }: KnownIncident): NamedPlace {
  return { en, fa, province };
}

function placed(point: LonLat, { properties }: KnownIncident, pointer: string): Placed {
  return {
    point,
    pointer: `${pointer}/geometry/coordinates`,
    precision: properties.place_precision,
    province: properties.province,
    radiusKm: properties.place_radius_km,
  };
}

/** What keeps a feature from fitting the schema: its form as GeoJSON, its geometry, its fields. */
function formFaultsOf(feature: unknown, pointer: string, geometryFaults: readonly Fault[]): Fault[] {
  return [...checkFeature(feature, pointer), ...geometryFaults, ...fieldFaults(feature, pointer)];
}

/** A feature that does not fit the schema as a whole, as far as its fields do by themselves. */
function knownIncident(feature: unknown): KnownIncident {
  const properties = member(feature, "properties");
  return {
    id: knownFields(incidentFeatureSchema.entries, feature).id,
    properties: knownFields(incidentPropertiesSchema.entries, properties),
    claims: items(member(properties, "claims")).map((claim) => knownFields(claimSchema.entries, claim)),
  };
}

/** What the schema says of the fields. Type, geometry and properties as such are told more exactly by the feature's form. */
function fieldFaults(feature: unknown, pointer: string): Fault[] {
  if (!isObject(feature) || isOtherObject(feature)) return [];
  const properties = member(feature, "properties");
  const around = schemaFaults(aroundSchema, membersAround(feature), pointer);
  const within = isObject(properties)
    ? schemaFaults(incidentPropertiesSchema, properties, `${pointer}/properties`)
    : [];
  return [...around, ...within].filter(isNotForbidden);
}

const aroundSchema = v.strictObject({ id: incidentFeatureSchema.entries.id });
const geojsonMembers = ["type", "geometry", "properties"];

/** A geometry in the place of a feature has no fields to check. */
function isOtherObject(feature: object): boolean {
  return Object.hasOwn(feature, "coordinates") && !Object.hasOwn(feature, "properties");
}

/** The members of a feature that GeoJSON does not know, without misspellings of those that are missing. */
function membersAround(feature: object): object {
  const missing = geojsonMembers.filter((key) => !Object.hasOwn(feature, key));
  const isTold = (key: string) =>
    [...geojsonMembers, "crs", "bbox"].includes(key) || nearest(key, missing) !== undefined;
  return Object.fromEntries(Object.entries(feature).filter(([key]) => !isTold(key)));
}

/** Keys that the scan of the JSON has told already. */
function isNotForbidden({ pointer }: Fault): boolean {
  return !["__proto__", "constructor", "prototype"].includes(lastKey(pointer));
}

function contradictionFaults(known: KnownIncident, geometry: unknown, pointer: string): Fault[] {
  const isKnown = geometry === null || isObject(geometry);
  const claims = known.claims;
  const incident = { geometry: isKnown ? geometry : undefined, properties: { ...known.properties, claims } };
  return contradictionsOfIncident(incident).map((fault) => ({ ...fault, pointer: pointer + fault.pointer }));
}

function dayFaults({ properties, claims }: KnownIncident, pointer: string, { day }: CheckContext): Fault[] {
  const { date_start: start, date_end: end, date_precision: precision } = properties;
  const at = `${pointer}/properties`;
  const own: readonly StatedDay[] = [
    { day: start, pointer: `${at}/date_start` },
    { day: end, pointer: `${at}/date_end` },
  ];
  const counted = claims.map((claim, index) => ({
    day: claim.as_of,
    pointer: `${at}/claims/${index}/as_of`,
  }));
  const contradicting =
    start && end && precision ? precisionFaults({ start, end, precision }, `${at}/date_precision`) : [];
  return [...futureFaults([...own, ...counted], day), ...earlyFaults(own), ...contradicting];
}

function referencesOf({ properties, claims }: KnownIncident, pointer: string): Reference[] {
  const at = `${pointer}/properties`;
  const ofClaims = claims.flatMap(({ origin, document }, index): Reference[] => [
    { to: "origin", id: origin, pointer: `${at}/claims/${index}/origin` },
    { to: "document", id: document, pointer: `${at}/claims/${index}/document` },
  ]);
  const list = (to: Reference["to"], ids: readonly string[] | undefined, key: string): Reference[] =>
    (ids ?? []).map((id, index) => ({ to, id, pointer: `${at}/${key}${step(index)}` }));
  return [
    ...ofClaims,
    ...list("document", properties.documents, "documents"),
    ...list("incident", properties.overlaps, "overlaps"),
  ];
}

function listFaults({ id, properties }: KnownIncident, pointer: string): Fault[] {
  const at = `${pointer}/properties`;
  const itself = (properties.overlaps ?? []).indexOf(id ?? "");
  const repeated = [
    ...repeatedItems(properties.documents, `${at}/documents`),
    ...repeatedItems(properties.overlaps, `${at}/overlaps`),
  ];
  if (itself < 0) return repeated;
  const fault: Fault = {
    class: "schema.reference",
    pointer: `${at}/overlaps${step(itself)}`,
    found: "the incident's own id",
    expected: "ids of other incidents",
    mend: "delete it",
  };
  return [...repeated, fault];
}
