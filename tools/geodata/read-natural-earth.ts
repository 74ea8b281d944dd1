import * as v from "valibot";
import { collectionOf, type Polygonal, polygonal, polygonsOf } from "./geojson.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import type { ProvinceRow } from "./read-inputs.ts";

/** West, south, east, north of the basemap, in degrees. */
export const BASEMAP_BOX = [38, 20, 70, 45] as const;

/** Natural Earth's first-level regions as the cut takes them. */
export interface Regions {
  /** The 31 provinces, keyed by ISO 3166-2:IR as revised in 2020. */
  readonly provinces: readonly { readonly key: string; readonly geometry: Polygonal }[];
  /** The regions of all other countries that reach into the basemap's box, keyed by country. */
  readonly neighbours: readonly { readonly key: string; readonly geometry: Polygonal }[];
}

const admin1 = collectionOf(v.object({ adm1_code: v.string(), adm0_a3: v.string() }), polygonal);

/** Reads the admin-1 file. Throws naming every province whose `ne_adm1` is not in it. */
export function readNaturalEarth(file: string, rows: readonly ProvinceRow[]): Regions {
  const { features } = parseJsonFile(file, admin1);
  const geometries = new Map(features.map(({ properties, geometry }) => [properties.adm1_code, geometry]));
  const missing = rows.filter(({ ne_adm1 }) => !geometries.has(ne_adm1));
  if (missing.length > 0) {
    const list = missing.map(({ id, ne_adm1 }) => `${id} (${ne_adm1})`).join(", ");
    throw new Error(
      `${file}: found no feature with the adm1_code of ${list} -> mend ne_adm1 in tools/geodata/inputs/provinces.csv`,
    );
  }
  return {
    provinces: rows.flatMap(({ id, ne_adm1 }) => {
      const geometry = geometries.get(ne_adm1);
      return geometry === undefined ? [] : [{ key: id, geometry }];
    }),
    neighbours: features
      .filter(({ properties, geometry }) => properties.adm0_a3 !== "IRN" && reachesIntoBox(geometry))
      .map(({ properties, geometry }) => ({ key: properties.adm0_a3, geometry })),
  };
}

function reachesIntoBox(geometry: Polygonal): boolean {
  const [west, south, east, north] = BASEMAP_BOX;
  return polygonsOf(geometry).some(([outer = []]) => {
    const lons = outer.map(([lon]) => lon);
    const lats = outer.map(([, lat]) => lat);
    return (
      Math.min(...lons) < east &&
      Math.max(...lons) > west &&
      Math.min(...lats) < north &&
      Math.max(...lats) > south
    );
  });
}
