import { shown } from "../rejection.ts";
import type { Fault } from "./finding.ts";
import { member } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";

/** The types of geometry that GeoJSON knows (RFC 7946). */
export const geometryTypes = [
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
];
const objectTypes = ["FeatureCollection", "Feature", ...geometryTypes];

/** The fault of a coordinate reference system, which GeoJSON has no more. */
export function crsFault(pointer: string): Fault {
  return {
    class: "geojson.crs",
    pointer: `${pointer}/crs`,
    atKey: true,
    found: '"crs"',
    expected: "none: GeoJSON is always in WGS 84, [lon, lat] (RFC 7946)",
    mend: "export as RFC 7946 in EPSG:4326, or delete it if the coordinates are in degrees",
  };
}

/** The members `crs` and `bbox` of a feature or geometry. */
export function strayMembers(value: object, pointer: string): Fault[] {
  const faults: Fault[] = [];
  if (Object.hasOwn(value, "crs")) faults.push(crsFault(pointer));
  if (Object.hasOwn(value, "bbox")) {
    faults.push({
      class: "geojson.bbox",
      pointer: `${pointer}/bbox`,
      atKey: true,
      found: shown(member(value, "bbox")),
      expected: "no bbox: a point needs none",
      mend: "delete it",
    });
  }
  return faults;
}

interface TypeQuestion {
  readonly pointer: string;
  readonly wanted: readonly string[];
}

/** What is wrong with the member `type` of a GeoJSON object. */
export function checkType(object: object, { pointer, wanted }: TypeQuestion): Fault[] {
  const type = member(object, "type");
  const [first = ""] = wanted;
  if (typeof type === "string" && wanted.includes(type)) return [];
  const expected = wanted.map(shown).join(" or ");
  if (type === undefined) {
    return [
      {
        class: "geojson.type-missing",
        pointer,
        found: 'no "type"',
        expected: `"type": ${expected}`,
        mend: `add "type": "${first}"`,
      },
    ];
  }
  const at = `${pointer}/type`;
  if (typeof type !== "string") {
    return [
      { class: "geojson.type-unknown", pointer: at, found: shown(type), expected, mend: `write "${first}"` },
    ];
  }
  const plain = type.trim().toLowerCase();
  const cased = objectTypes.find((known) => known !== type && known.toLowerCase() === plain);
  if (cased) {
    return [
      {
        class: "geojson.type-case",
        pointer: at,
        found: shown(type),
        expected: shown(cased),
        mend: `write "${cased}"`,
      },
    ];
  }
  if (pointer === "" && (objectTypes.includes(type) || type === "Topology")) {
    const mend =
      type === "Topology"
        ? "it is TopoJSON: export it as GeoJSON"
        : 'wrap it: {"type": "FeatureCollection", "features": [...]}';
    return [{ class: "geojson.root-type", pointer: at, found: shown(type), expected, mend }];
  }
  const near = nearest(type, objectTypes) ?? first;
  return [
    {
      class: "geojson.type-unknown",
      pointer: at,
      found: shown(type),
      expected,
      mend: `write "${wanted.includes(near) ? near : first}"`,
    },
  ];
}
