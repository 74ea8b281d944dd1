import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { roundPosition } from "./format-layer.ts";
import type { LayerFeature, Linear, LonLat, Polygonal, Punctual } from "./geojson.ts";
import { labelPoint } from "./label-point.ts";
import type { WaterRow } from "./read-inputs.ts";

/** The names of a lake or sea, whose id is the feature's. */
export interface WaterProperties {
  readonly name_en: string;
  readonly name_fa: string;
}

/** What data/basemap/lakes.geojson says about a lake. */
export interface LakeProperties extends WaterProperties {
  /** Where the name has most room within the basemap, [lon, lat] in degrees. */
  readonly label: LonLat;
}

/** The lakes in the order of the rows, each known by a point in it. Throws where a lake has no row or a row no lake. */
export function buildLakes(
  lakes: readonly Polygonal[],
  rows: readonly WaterRow[],
): LayerFeature<LakeProperties, Polygonal>[] {
  const features = rows.flatMap((row) => {
    const geometry = lakes.find((lake) => booleanPointInPolygon([row.lon, row.lat], lake));
    return geometry === undefined ? [] : [lakeFeature(row, geometry)];
  });
  const found = new Set(features.map(({ id }) => id));
  const drawn = new Set(features.map(({ geometry }) => geometry));
  const faults = [
    ...rows
      .filter(({ id }) => !found.has(id))
      .map(({ id, lon, lat }) => `no lake at [${lon}, ${lat}] for ${id}`),
    ...lakes
      .filter((lake) => !drawn.has(lake))
      .map((lake) => `no row for the lake at [${lake.coordinates[0]?.[0]}]`),
  ];
  if (faults.length === 0) return features;
  throw new Error(
    `tools/geodata/inputs/lakes.csv: found ${faults.join(", ")}, expected a row for each lake -> mend the rows`,
  );
}

/** The rivers, nameless, in their source's order. */
export function buildRivers(rivers: readonly Linear[]): LayerFeature<object, Linear>[] {
  return rivers.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
}

/** The points where the seas' names stand. */
export function buildSeaLabels(rows: readonly WaterRow[]): LayerFeature<WaterProperties, Punctual>[] {
  return rows.map(({ id, name_en, name_fa, lon, lat }) => ({
    type: "Feature",
    id,
    properties: { name_en, name_fa },
    geometry: { type: "Point", coordinates: [lon, lat] },
  }));
}

function lakeFeature({ id, name_en, name_fa }: WaterRow, geometry: Polygonal) {
  const properties: LakeProperties = { name_en, name_fa, label: roundPosition(labelPoint(geometry)) };
  return { type: "Feature", id, properties, geometry } as const;
}
