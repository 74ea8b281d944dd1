import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import * as v from "valibot";
import { placePrecisions, provinceIds } from "../domain/vocabulary.ts";
import { noProvince } from "../selection/columns.ts";
import type { MapPlace } from "../selection/place.ts";
import type { Stand } from "./cell-columns.ts";

/** The one layer of the tiles: a point for each place and province of its incidents. */
export const placeLayer = "places";

/** Zooms of the tiles. All of them have every place; two also have its cells, in days or whole. */
export const placeZooms = { least: 3, days: 5, cells: 8 } as const;

/** What a tile says of a place, as attributes of its point. */
const placeSchema = v.object({
  /** `lon,lat` in degrees, as the record writes them: finer than the tile's own grid. */
  id: v.pipe(v.string(), v.regex(/^-?[\d.]+,-?[\d.]+$/, "lon,lat")),
  en: v.string(),
  fa: v.string(),
  precision: v.picklist(placePrecisions),
  radius_km: v.number(),
  /** The province of these incidents; absent for none or several. */
  province: v.exactOptional(v.picklist(provinceIds)),
  /** How many incidents stand here. */
  incidents: v.number(),
  /** On the zooms that have them: see `cell-text.ts`. */
  days: v.exactOptional(v.string()),
  cells: v.exactOptional(v.string()),
});
export type PlaceAttributes = v.InferOutput<typeof placeSchema>;

/** A place of a tile, with the text of its cells where the zoom has them. */
export interface TilePlace extends Stand {
  readonly place: MapPlace;
  readonly incidents: number;
  readonly days: string | undefined;
  readonly cells: string | undefined;
}

/** The places of a tile's bytes. Throws where a point is not as the schema says. */
export function readPlaceTile(bytes: ArrayBuffer): TilePlace[] {
  const layer = new VectorTile(new PbfReader(bytes)).layers[placeLayer];
  const features = Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index));
  return features.map((feature) => tilePlace(v.parse(placeSchema, feature?.properties)));
}

function tilePlace({ id, en, fa, precision, radius_km, province, ...counts }: PlaceAttributes): TilePlace {
  return {
    place: {
      id,
      point: id.split(",").map(Number),
      precision,
      radiusKm: radius_km,
      name: { en, fa },
      province: province ?? null,
    },
    province: province === undefined ? noProvince : provinceIds.indexOf(province),
    incidents: counts.incidents,
    days: counts.days,
    cells: counts.cells,
  };
}
