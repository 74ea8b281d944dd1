import { type BadCase, type Base, edit, incidents, whole } from "./bad-case.ts";

const polygon = "[[[51.3, 35.6], [51.5, 35.6], [51.5, 35.8], [51.3, 35.8], [51.3, 35.6]]]";
const point = `"type": "Point",
        "coordinates": [51.389, 35.689]`;

function file(text: string): Base {
  return { file: incidents.file, text };
}

function ring(coordinates: string, type = "Polygon"): string {
  return `"type": "${type}",
        "coordinates": ${coordinates}`;
}

/** GeoJSON that is none, or none of ours: roots, types, members, geometries. */
export const badGeojson: readonly BadCase[] = [
  whole("geojson.root-type", file("[]\n"), { name: "a list as the whole" }),
  whole("geojson.root-type", file("null\n"), { name: "null as the whole" }),
  whole("geojson.root-type", file('"FeatureCollection"\n'), { name: "a text as the whole" }),
  whole("geojson.root-type", file('{"type": "Feature", "geometry": null, "properties": {}}'), {
    name: "a single feature",
  }),
  whole("geojson.root-type", file('{"type": "Point", "coordinates": [51.4, 35.7]}'), {
    name: "a bare geometry",
  }),
  whole("geojson.root-type", file('{"type": "Topology", "objects": {}, "arcs": []}'), { name: "TopoJSON" }),
  edit(["geojson.type-missing", '  "type": "FeatureCollection",\n', ""], {
    at: "{",
    name: "a collection without a type",
  }),
  edit(["geojson.type-missing", '      "type": "Feature",\n', ""], {
    at: "    {",
    name: "a feature without a type",
  }),
  edit(["geojson.type-missing", '        "type": "Point",\n', ""], {
    at: '"geometry"',
    name: "a geometry without a type",
  }),
  edit(["geojson.type-unknown", '"type": "FeatureCollection"', '"type": "FeatureColection"']),
  edit(["geojson.type-unknown", '"type": "Feature",', '"type": "Incident",']),
  edit(["geojson.type-unknown", '"type": "Point"', '"type": "Dot"']),
  edit(["geojson.type-unknown", '"type": "Feature",', '"type": 1,'], { at: '"type": 1' }),
  edit(["geojson.type-unknown", '"type": "Point"', '"type": null']),
  edit(["geojson.type-case", '"type": "FeatureCollection"', '"type": "featurecollection"']),
  edit(["geojson.type-case", '"type": "Feature",', '"type": "feature",']),
  edit(["geojson.type-case", '"type": "Point"', '"type": "POINT"']),
  whole("geojson.features-missing", file('{\n  "type": "FeatureCollection"\n}\n'), {
    name: "no features",
    at: "{",
  }),
  edit(["geojson.features-missing", '"features": [', '"Features": ['], {
    at: "{",
    name: "Features with a capital",
  }),
  whole("geojson.features-missing", file('{\n  "type": "FeatureCollection",\n  "features": {}\n}\n'), {
    name: "features that are no list",
    at: "features",
  }),
  whole("geojson.features-missing", file('{\n  "type": "FeatureCollection",\n  "features": null\n}\n'), {
    name: "features that are null",
    at: "features",
  }),
  whole("geojson.features-empty", file('{\n  "type": "FeatureCollection",\n  "features": []\n}\n'), {
    name: "no feature at all",
    at: "features",
    level: "warning",
  }),
  edit(["geojson.geometry-missing", '      "geometry": null,\n', ""], {
    at: "    {",
    nth:
      incidents.text
        .split('"geometry": null')[0]
        ?.split("\n")
        .filter((line) => line.includes("    {")).length ?? 0,
    name: "a feature without a geometry",
  }),
  whole(
    "geojson.properties-missing",
    file('{"type": "FeatureCollection", "features": [\n{"type": "Feature", "id": "a", "geometry": null}\n]}'),
    { name: "a feature without properties", at: '"id"' },
  ),
  whole(
    "geojson.properties-missing",
    file(
      '{"type": "FeatureCollection", "features": [\n{"type": "Feature", "id": "a", "geometry": null,\n"properties": null}\n]}',
    ),
    { name: "properties that are null", at: '"properties"' },
  ),
  whole(
    "geojson.properties-missing",
    file(
      '{"type": "FeatureCollection", "features": [\n{"type": "Feature", "id": "a", "geometry": null,\n"properties": []}\n]}',
    ),
    { name: "properties that are a list", at: '"properties"' },
  ),
  edit(
    [
      "geojson.crs",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},\n',
    ],
    { at: '"crs"' },
  ),
  edit(["geojson.crs", '"type": "FeatureCollection",\n', '"type": "FeatureCollection",\n  "crs": null,\n'], {
    at: '"crs"',
  }),
  edit(["geojson.crs", '        "type": "Point",', '        "crs": "EPSG:3857",\n        "type": "Point",'], {
    at: '"crs"',
  }),
  edit(
    [
      "geojson.bbox",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "bbox": [51, 35, 52, 36],\n',
    ],
    { at: '"bbox"', name: "a box that leaves features out" },
  ),
  edit(
    ["geojson.bbox", '"type": "FeatureCollection",\n', '"type": "FeatureCollection",\n  "bbox": [44, 25],\n'],
    { at: '"bbox"', name: "a box of two numbers" },
  ),
  edit(
    [
      "geojson.bbox",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "bbox": [64, 40, 44, 25],\n',
    ],
    { at: '"bbox"', name: "a box the wrong way round" },
  ),
  edit(
    [
      "geojson.bbox",
      '"type": "FeatureCollection",\n',
      '"type": "FeatureCollection",\n  "bbox": [44, 25, 64, 40],\n',
    ],
    { at: '"bbox"', name: "a box that is right and superfluous", level: "warning" },
  ),
  edit(["geojson.bbox", '"type": "Feature",\n', '"type": "Feature",\n      "bbox": [51, 35, 52, 36],\n'], {
    at: '"bbox"',
    name: "a feature's box",
  }),
  edit(
    [
      "schema.type",
      '    {\n      "type": "Feature",\n      "id": "corpus-ilam',
      '    null,\n    {\n      "type": "Feature",\n      "id": "corpus-ilam',
    ],
    { at: "    null", name: "null among the features" },
  ),
  edit(["geometry.type-not-allowed", point, ring(polygon)], { at: '"type": "Polygon"' }),
  edit(["geometry.type-not-allowed", point, ring("[[51.3, 35.6], [51.5, 35.6]]", "LineString")], {
    at: '"type": "LineString"',
  }),
  edit(["geometry.type-not-allowed", point, ring("[[51.389, 35.689]]", "MultiPoint")], {
    at: '"type": "MultiPoint"',
  }),
  edit(["geometry.type-not-allowed", point, '"type": "GeometryCollection", "geometries": []'], {
    at: "GeometryCollection",
  }),
  edit(["geometry.ring-open", point, ring("[[[51.3, 35.6], [51.5, 35.6], [51.5, 35.8], [51.3, 35.8]]]")], {
    at: '"coordinates"',
    also: ["geometry.type-not-allowed"],
  }),
  edit(
    [
      "geometry.winding",
      point,
      ring("[[[51.3, 35.6], [51.3, 35.8], [51.5, 35.8], [51.5, 35.6], [51.3, 35.6]]]"),
    ],
    { at: '"coordinates"', also: ["geometry.type-not-allowed"] },
  ),
  edit(
    [
      "geometry.self-intersection",
      point,
      ring("[[[51.3, 35.6], [51.5, 35.9], [51.5, 35.6], [51.3, 35.8], [51.3, 35.6]]]"),
    ],
    { at: '"coordinates"', also: ["geometry.type-not-allowed", "geometry.winding"] },
  ),
  edit(["geometry.empty", point, ring("[]")], {
    at: '"coordinates"',
    also: ["geometry.type-not-allowed"],
    name: "an empty polygon",
  }),
  edit(["geometry.ring-too-short", point, ring("[[[51.3, 35.6], [51.5, 35.6], [51.3, 35.6]]]")], {
    at: '"coordinates"',
    also: ["geometry.type-not-allowed"],
  }),
  edit(["geometry.nesting", point, ring("[[51.3, 35.6], [51.5, 35.6], [51.3, 35.6]]")], {
    at: '"coordinates"',
    also: ["geometry.type-not-allowed"],
    name: "a polygon without its outer brackets",
  }),
  edit(["geometry.position-length", "[51.389, 35.689]", "[51.389]"]),
  edit(["geometry.position-length", "[51.389, 35.689]", "[51.389, 35.689, 1200]"]),
  edit(["geometry.position-type", "[51.389, 35.689]", '["51.389", 35.689]']),
  edit(["geometry.position-type", "[51.389, 35.689]", "[51.389, null]"]),
  edit(["geometry.position-type", "[51.389, 35.689]", "[51.389, true]"]),
  edit(["geometry.position-type", "[51.389, 35.689]", '"51.389, 35.689"']),
  edit(["geometry.position-type", "[51.389, 35.689]", '{"lon": 51.389, "lat": 35.689}']),
  edit(["geometry.nesting", "[51.389, 35.689]", "[[51.389, 35.689]]"]),
  edit(["geometry.nesting", "[51.389, 35.689]", "[[51.389], [35.689]]"]),
  edit(["geometry.empty", "[51.389, 35.689]", "[]"], { at: '"coordinates"' }),
  edit(["geometry.empty", "[51.389, 35.689]", "null"], { at: '"coordinates"' }),
  edit(["geometry.empty", ',\n        "coordinates": [51.389, 35.689]', ""], {
    at: '"geometry"',
    name: "a point without coordinates",
  }),
  edit(["schema.unknown-key", '        "type": "Point",', '        "radius": 5,\n        "type": "Point",'], {
    at: '"radius"',
  }),
  edit(["schema.type", '"geometry": null', '"geometry": [51.4, 35.7]']),
  edit(["schema.type", '"geometry": null', '"geometry": "POINT(51.4 35.7)"']),
  edit(["coord.out-of-range", "[51.389, 35.689]", "[251.389, 35.689]"]),
  edit(["coord.out-of-range", "[51.389, 35.689]", "[51.389, 95.689]"]),
  edit(["coord.out-of-range", "[51.389, 35.689]", "[5720597, 4257980]"], { name: "metres of Web Mercator" }),
  edit(["coord.out-of-range", "[51.389, 35.689]", "[51389, 35689]"], { name: "a lost decimal point" }),
  edit(["coord.not-finite", "[51.389, 35.689]", "[1e999, 35.689]"]),
  edit(["coord.not-finite", "[51.389, 35.689]", "[51.389, -1e400]"]),
  edit(["coord.swapped", "[51.389, 35.689]", "[35.689, 51.389]"]),
  edit(["coord.swapped", "[59.6067, 36.2972]", "[36.2972, 59.6067]"]),
  edit(["coord.null-island", "[51.389, 35.689]", "[0, 0]"]),
  edit(["coord.null-island", "[51.389, 35.689]", "[0.001, -0.001]"]),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[44.366, 33.315]"], { name: "Baghdad" }),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[-51.389, 35.689]"], { name: "a sign too many" }),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[51.389, -35.689]"], { name: "south instead of north" }),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[13.405, 52.52]"], { name: "Berlin" }),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[62.2, 34.35]"], { name: "Herat, near the border" }),
  edit(["coord.outside-iran", "[51.389, 35.689]", "[51.0, 38.9]"], { name: "the middle of the Caspian Sea" }),
  edit(["coord.outside-province", "[51.389, 35.689]", "[51.677, 32.653]"], { name: "Isfahan as Tehran" }),
  edit(["coord.outside-province", '"province": "IR-23"', '"province": "IR-07"'], {
    at: "[51.389, 35.689]",
    name: "Tehran's code of before 2020",
  }),
  edit(["coord.outside-province", '"province": "IR-09"', '"province": "IR-30"'], {
    at: "[59.6067, 36.2972]",
  }),
  edit(["coord.decimal-comma", "[51.389, 35.689]", "[51,389, 35,689]"]),
  edit(["coord.decimal-comma", "[51.389, 35.689]", "[51.389, 35,689]"], {
    name: "one of two decimal commas",
  }),
  edit(["coord.too-precise", "[51.389, 35.689]", "[51.38904, 35.68916]"]),
  edit(["coord.too-precise", "[51.389, 35.689]", "[51.3890412345, 35.689]"]),
  edit(["coord.too-precise", "[59.6067, 36.2972]", "[59.606712, 36.297254]"]),
  edit(["coord.too-precise", '"place_precision": "facility"', '"place_precision": "neighbourhood"'], {
    at: "[59.6067, 36.2972]",
  }),
];
