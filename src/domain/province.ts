import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Localized } from "./language.ts";
import type { ProvinceId } from "./vocabulary.ts";

/** One of Iran's 31 provinces, with the boundary that the map draws. */
export interface Province {
  readonly id: ProvinceId;
  readonly name: Localized;
  readonly capital: Localized;
  /** Where its label stands, `[lon, lat]` in degrees (WGS 84). */
  readonly label: Position;
  readonly geometry: Polygon | MultiPolygon;
}

/** Code order, as `provinceIds`. */
export function byProvinceId(a: Province, b: Province): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
