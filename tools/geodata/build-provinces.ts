import { area } from "@turf/area";
import type { CutPolygon } from "./cut-layers.ts";
import { roundPosition } from "./format-layer.ts";
import { type LayerFeature, type LonLat, type Polygonal, polygonsOf } from "./geojson.ts";
import { labelPoint } from "./label-point.ts";
import type { ProvinceRow } from "./read-inputs.ts";

/** What data/provinces.geojson says about a province. Positions are [lon, lat] in degrees. */
export interface ProvinceProperties {
  /** ISO 3166-2:IR as revised in 2020; the feature's id too. */
  readonly id: string;
  readonly name_en: string;
  readonly name_fa: string;
  readonly capital_en: string;
  readonly capital_fa: string;
  readonly capital: LonLat;
  /** Area of the polygon, not the official figure. */
  readonly area_km2: number;
  /** Where the name has most room, clear of the capital and the lakes. */
  readonly label: LonLat;
}

/** The provinces in the order of the rows. Throws naming all that the cut lacks. */
export function buildProvinces(
  cut: readonly CutPolygon[],
  rows: readonly ProvinceRow[],
  lakes: readonly Polygonal[],
): LayerFeature<ProvinceProperties, Polygonal>[] {
  const polygons = new Map(cut.map((polygon) => [polygon.key, polygon]));
  const missing = rows.filter(({ id }) => !polygons.has(id)).map(({ id, name_en }) => `${id} ${name_en}`);
  if (missing.length > 0)
    throw new Error(
      `Found no polygon for ${missing.join(", ")} after the cut, expected one for each province`,
    );
  const shores = lakes.flatMap(polygonsOf).flat(2);
  return rows.flatMap((row) => {
    const polygon = polygons.get(row.id);
    return polygon === undefined ? [] : [provinceFeature(row, polygon.geometry, shores)];
  });
}

function provinceFeature(
  row: ProvinceRow,
  geometry: Polygonal,
  shores: readonly LonLat[],
): LayerFeature<ProvinceProperties, Polygonal> {
  const capital = roundPosition([row.lon, row.lat]);
  return {
    type: "Feature",
    id: row.id,
    properties: {
      id: row.id,
      name_en: row.name_en,
      name_fa: row.name_fa,
      capital_en: row.capital_en,
      capital_fa: row.capital_fa,
      capital,
      area_km2: Math.round(area(geometry) / 1e6),
      label: roundPosition(labelPoint(geometry, [capital, ...shores])),
    },
    geometry,
  };
}
