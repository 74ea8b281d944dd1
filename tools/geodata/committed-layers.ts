import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { linear, polygonal, punctual } from "./geojson.ts";
import { parseJsonFile } from "./parse-json-file.ts";

const DATA = join(import.meta.dirname, "../../data");

/** The paths of the committed layers, from data/. */
export const LAYER_PATHS = [
  "provinces.geojson",
  "basemap/countries.geojson",
  "basemap/lakes.geojson",
  "basemap/rivers.geojson",
  "basemap/sea-labels.geojson",
  "basemap/towns.geojson",
] as const;
type LayerPath = (typeof LAYER_PATHS)[number];

const lonLat = v.tuple([v.number(), v.number()]);
const named = { name_en: v.string(), name_fa: v.string() };
const labelled = v.strictObject({ ...named, label: lonLat });

const province = v.strictObject({
  type: v.literal("Feature"),
  id: v.string(),
  properties: v.strictObject({
    id: v.string(),
    ...named,
    capital_en: v.string(),
    capital_fa: v.string(),
    capital: lonLat,
    area_km2: v.number(),
    label: lonLat,
  }),
  geometry: polygonal,
});
const area = v.strictObject({
  type: v.literal("Feature"),
  id: v.string(),
  properties: labelled,
  geometry: polygonal,
});
const river = v.strictObject({
  type: v.literal("Feature"),
  properties: v.strictObject({}),
  geometry: linear,
});
const sea = v.strictObject({
  type: v.literal("Feature"),
  id: v.string(),
  properties: v.strictObject(named),
  geometry: punctual,
});
const town = v.strictObject({
  type: v.literal("Feature"),
  id: v.number(),
  properties: v.strictObject({
    ...named,
    kind: v.picklist(["capital", "province_capital", "town"]),
    province: v.string(),
    population: v.nullable(v.number()),
    rank: v.number(),
  }),
  geometry: punctual,
});

/** The features of data/provinces.geojson, proven to have the documented properties and no others; likewise below. */
export const committedProvinces = () => read("provinces.geojson", province);
/** The features of data/basemap/countries.geojson. */
export const committedCountries = () => read("basemap/countries.geojson", area);
/** The features of data/basemap/lakes.geojson. */
export const committedLakes = () => read("basemap/lakes.geojson", area);
/** The features of data/basemap/rivers.geojson. */
export const committedRivers = () => read("basemap/rivers.geojson", river);
/** The features of data/basemap/sea-labels.geojson. */
export const committedSeaLabels = () => read("basemap/sea-labels.geojson", sea);
/** The features of data/basemap/towns.geojson. */
export const committedTowns = () => read("basemap/towns.geojson", town);

/** A committed layer as text. */
export function committedText(path: LayerPath): string {
  return readFileSync(join(DATA, path), "utf8");
}

function read<S extends v.GenericSchema>(path: LayerPath, feature: S): v.InferOutput<S>[] {
  const layer = v.strictObject({ type: v.literal("FeatureCollection"), features: v.array(feature) });
  return parseJsonFile(join(DATA, path), layer).features;
}
