import type { CutPolygon } from "./cut-layers.ts";
import { roundPosition } from "./format-layer.ts";
import type { LayerFeature, LonLat, Polygonal } from "./geojson.ts";
import { labelPoint } from "./label-point.ts";
import type { CountryRow } from "./read-inputs.ts";

/** What data/basemap/countries.geojson says about a country; its ISO 3166-1 alpha-3 code is the feature's id. */
export interface CountryProperties {
  readonly name_en: string;
  readonly name_fa: string;
  /** Where the name has most room within the basemap, [lon, lat] in degrees. */
  readonly label: LonLat;
}

/** The countries ordered by code. Throws naming all that have a polygon and no row, or a row and no polygon. */
export function buildCountries(
  cut: readonly CutPolygon[],
  rows: readonly CountryRow[],
): LayerFeature<CountryProperties, Polygonal>[] {
  const named = new Map(rows.map((row) => [row.code, row]));
  const drawn = new Set(cut.map(({ key }) => key));
  const nameless = cut.filter(({ key }) => !named.has(key)).map(({ key }) => `${key} (no row)`);
  const shapeless = rows.filter(({ code }) => !drawn.has(code)).map(({ code }) => `${code} (no polygon)`);
  if (nameless.length + shapeless.length > 0) {
    const list = [...nameless, ...shapeless].join(", ");
    throw new Error(
      `tools/geodata/inputs/countries.csv: found ${list}, expected a row for each country of the basemap -> add or remove rows`,
    );
  }
  return cut
    .flatMap((polygon) => {
      const row = named.get(polygon.key);
      return row === undefined ? [] : [countryFeature(row, polygon)];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countryFeature({ code, name_en, name_fa }: CountryRow, { geometry }: CutPolygon) {
  const properties: CountryProperties = { name_en, name_fa, label: roundPosition(labelPoint(geometry)) };
  return { type: "Feature", id: code, properties, geometry } as const;
}
