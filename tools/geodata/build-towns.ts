import type { GeoNamesRow } from "./decode-geonames.ts";
import type { LayerFeature, Punctual } from "./geojson.ts";
import type { ProvinceRow, TownRow } from "./read-inputs.ts";

export type TownKind = "capital" | "province_capital" | "town";

/** What data/basemap/towns.geojson says about a town, whose id in GeoNames is the feature's. */
export interface TownProperties {
  readonly name_en: string;
  readonly name_fa: string;
  readonly kind: TownKind;
  /** The id of its province. */
  readonly province: string;
  /** As in GeoNames, of various years; null where GeoNames states none. */
  readonly population: number | null;
  /** 1 is shown first, at the smallest scale; 5 last. */
  readonly rank: number;
}

/** The towns ordered by rank, then by population, the largest first. Throws naming each row without its place in GeoNames. */
export function buildTowns(
  places: readonly GeoNamesRow[],
  rows: readonly TownRow[],
  provinces: readonly ProvinceRow[],
): LayerFeature<TownProperties, Punctual>[] {
  const known = new Map(places.filter(({ country }) => country === "IR").map((place) => [place.id, place]));
  const missing = rows.filter(({ geonames_id }) => !known.has(geonames_id));
  if (missing.length > 0) {
    const list = missing.map(({ geonames_id, name_en }) => `${geonames_id} ${name_en}`).join(", ");
    throw new Error(
      `tools/geodata/inputs/towns.csv: found no place of Iran in GeoNames for ${list} -> mend or remove these rows`,
    );
  }
  const capitals = new Map(provinces.map(({ id, capital_en }) => [id, capital_en]));
  return rows
    .flatMap((row) => {
      const place = known.get(row.geonames_id);
      return place === undefined ? [] : [townFeature(row, place, capitals.get(row.province) === row.name_en)];
    })
    .sort(
      (a, b) => a.properties.rank - b.properties.rank || populationOf(b) - populationOf(a) || a.id - b.id,
    );
}

function townFeature(
  { geonames_id, name_en, name_fa, province, rank }: TownRow,
  place: GeoNamesRow,
  isCapital: boolean,
) {
  const properties: TownProperties = {
    name_en,
    name_fa,
    kind: isCapital ? (name_en === "Tehran" ? "capital" : "province_capital") : "town",
    province,
    population: place.population === 0 ? null : place.population,
    rank,
  };
  const geometry: Punctual = { type: "Point", coordinates: [...place.coordinates] };
  return { type: "Feature", id: geonames_id, properties, geometry } as const;
}

function populationOf({ properties }: { readonly properties: TownProperties }): number {
  return properties.population ?? 0;
}
