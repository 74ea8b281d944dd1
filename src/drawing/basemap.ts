import type {
  BBox,
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";
import type { Localized } from "../domain/language.ts";

/** A name in the words of the base map's files. */
export interface BasemapName {
  readonly name_en: string;
  readonly name_fa: string;
}

/** An area that has a name, and the point where that stands, `[lon, lat]`. */
export interface NamedArea extends BasemapName {
  readonly label: Position;
}

/** A town; rank 1 is the capital, 2 the provinces' capitals, down to 5, the smallest. */
export interface Town extends BasemapName {
  readonly rank: number;
}

type Collection<Shape extends Geometry, Properties> = FeatureCollection<Shape, Properties>;

/** What lies around and under the provinces. Layers that could not be had are empty. */
export interface Basemap {
  /** All that is mapped, `[west, south, east, north]` in degrees; null while there are no countries. */
  readonly sheet: BBox | null;
  readonly countries: Collection<Polygon | MultiPolygon, NamedArea>;
  readonly lakes: Collection<Polygon | MultiPolygon, NamedArea>;
  readonly rivers: Collection<Geometry, object>;
  readonly towns: Collection<Point, Town>;
  readonly seas: Collection<Point, BasemapName>;
}

const none = { type: "FeatureCollection", features: [] } as const satisfies FeatureCollection;

/** Nothing but the ground. */
export const emptyBasemap: Basemap = {
  sheet: null,
  countries: { ...none, features: [] },
  lakes: { ...none, features: [] },
  rivers: { ...none, features: [] },
  towns: { ...none, features: [] },
  seas: { ...none, features: [] },
};

/** The name of a feature of the base map, in both languages. */
export function nameOf({ properties }: Feature<Geometry, BasemapName>): Localized {
  return { en: properties.name_en, fa: properties.name_fa };
}

/** The four corners of a box of degrees as a polygon. */
export function boxPolygon([west, south, east, north]: BBox): Polygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [ring] };
}
