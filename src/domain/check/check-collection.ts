import { shown } from "../rejection.ts";
import type { Fault } from "./finding.ts";
import { checkType, crsFault, geometryTypes, strayMembers } from "./geojson-members.ts";
import { isObject, items, member, step } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";

/** What is wrong with a GeoJSON file around its features (RFC 7946). */
export function checkCollection(content: unknown): Fault[] {
  if (!isObject(content)) return [rootType(content, "put the features into a FeatureCollection")];
  const typeFaults = checkType(content, { pointer: "", wanted: ["FeatureCollection"] });
  if (typeFaults.some((fault) => fault.class === "geojson.root-type")) return typeFaults;
  return [...typeFaults, ...checkFeatureList(content), ...checkMembers(content)];
}

function rootType(content: unknown, mend: string): Fault {
  return {
    class: "geojson.root-type",
    pointer: "",
    found: shown(content),
    expected: '{"type": "FeatureCollection", "features": [...]}',
    mend,
  };
}

function checkFeatureList(content: object): Fault[] {
  const features = member(content, "features");
  if (Array.isArray(features)) return features.length > 0 ? [] : [noFeatures];
  const other = nearest(
    "features",
    Object.keys(content).filter((key) => Array.isArray(member(content, key))),
  );
  return [
    {
      class: "geojson.features-missing",
      pointer: features === undefined ? "" : "/features",
      found: features === undefined && other ? `${shown(other)}, no "features"` : shown(features),
      expected: '"features", a list of features',
      mend: other ? `rename ${shown(other)} to "features"` : 'put the records into "features": [...]',
    },
  ];
}

const noFeatures: Fault = {
  class: "geojson.features-empty",
  pointer: "/features",
  found: "no feature at all",
  expected: "one feature or more",
  mend: "export again, with the layer that holds the records",
};

function checkMembers(content: object): Fault[] {
  return Object.keys(content).flatMap((key): Fault[] => {
    if (key === "crs") return [crsFault("")];
    if (key === "bbox") return [rootBox(content)];
    if (["type", "features", "$schema", "__proto__", "constructor", "prototype"].includes(key)) return [];
    const isMisspelled =
      member(content, "features") === undefined && nearest(key, ["features"]) !== undefined;
    if (isMisspelled) return [];
    const isType = member(content, "type") === undefined && nearest(key, ["type"]) !== undefined;
    return [
      {
        class: "schema.unknown-key",
        pointer: step(key),
        atKey: true,
        found: shown(key),
        expected: '"type" and "features" only',
        mend: isType ? 'did you mean "type"?' : "delete it",
      },
    ];
  });
}

/** A collection's own box: wrong where it leaves features out, superfluous where it does not. */
function rootBox(content: object): Fault {
  const box = member(content, "bbox");
  const fault: Fault = {
    class: "geojson.bbox",
    pointer: "/bbox",
    atKey: true,
    found: shown(box),
    expected: "no bbox: it goes stale with the next change",
    mend: "delete it",
  };
  return holdsAll(box, items(member(content, "features"))) ? { ...fault, level: "warning" } : fault;
}

function holdsAll(box: unknown, features: readonly unknown[]): boolean {
  const numbers = items(box).map(Number);
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  if (numbers.length !== 4 || !(west <= east && south <= north)) return false;
  return features.every((feature) => {
    const geometry = member(feature, "geometry");
    const [lon, lat] = items(member(geometry, "coordinates")).map(Number);
    if (member(geometry, "type") !== "Point" || lon === undefined || lat === undefined) return true;
    return lon >= west && lon <= east && lat >= south && lat <= north;
  });
}

/** What is wrong with a feature around its fields: type, geometry, properties, members that GeoJSON knows and a record does not. */
export function checkFeature(feature: unknown, pointer: string): Fault[] {
  if (!isObject(feature)) {
    const expected = "a feature, an object";
    return [
      {
        class: "schema.type",
        pointer,
        found: shown(feature),
        expected,
        mend: "delete it, or put the feature there",
      },
    ];
  }
  const typeFaults = checkType(feature, { pointer, wanted: ["Feature"] });
  if (geometryTypes.includes(String(member(feature, "type")))) return typeFaults;
  return [
    ...typeFaults,
    ...checkProperties(feature, pointer),
    ...checkGeometryMember(feature, pointer),
    ...strayMembers(feature, pointer),
  ];
}

function checkProperties(feature: object, pointer: string): Fault[] {
  const properties = member(feature, "properties");
  if (isObject(properties)) return [];
  const isMissing = properties === undefined;
  return [
    {
      class: "geojson.properties-missing",
      pointer: isMissing ? pointer : `${pointer}/properties`,
      found: shown(properties),
      expected: '"properties", an object with the fields of the record',
      mend: "add it, with title_en, title_fa and the other fields",
    },
  ];
}

function checkGeometryMember(feature: object, pointer: string): Fault[] {
  if (Object.hasOwn(feature, "geometry")) return [];
  const other = nearest(
    "geometry",
    Object.keys(feature).filter((key) => !["id", "type", "properties"].includes(key)),
  );
  return [
    {
      class: "geojson.geometry-missing",
      pointer,
      found: other ? `${shown(other)}, no "geometry"` : "nothing",
      expected: '"geometry", a point, or null where the place is known only to the province or wider',
      mend: other ? `rename ${shown(other)} to "geometry"` : 'add "geometry": null, or the point',
    },
  ];
}
