import { circle } from "@turf/circle";
import type {
  BBox,
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";
import type { Dataset } from "../domain/dataset.ts";
import type { Localized } from "../domain/language.ts";
import { type Basemap, boxPolygon, nameOf } from "../drawing/basemap.ts";
import { type PlaceChanges, signsOf } from "../drawing/change-signs.ts";
import { signDistance, signSize } from "../drawing/draw-mark.ts";
import { labelText } from "../drawing/label-text.ts";
import { type Mark, markRadius } from "../drawing/marks.ts";
import type { ProvinceLabel, Spot } from "./scene.ts";

/** The map's sources that never change, by name. */
export function fixedSources(
  dataset: Dataset,
  basemap: Basemap,
): Readonly<Record<string, FeatureCollection>> {
  const { countries, lakes, rivers, towns, seas, sheet } = basemap;
  return {
    sheet: collection(sheet ? [feature(boxPolygon(sheet), {})] : []),
    countries,
    "country-lines": collection(
      countries.features.map(({ geometry }) => feature(borderLines(geometry, sheet), {})),
    ),
    lakes,
    rivers,
    provinces: collection(dataset.provinces.map(({ id, geometry }) => feature(geometry, { id }))),
    "country-labels": collection(
      countries.features
        .filter(({ id }) => id !== "IRN")
        .map((country) => labelFeature(country.properties.label, nameOf(country), 0)),
    ),
    "sea-labels": collection(
      seas.features.map((sea) => labelFeature(sea.geometry.coordinates, nameOf(sea), 0)),
    ),
    towns: collection(
      towns.features.map((town) =>
        labelFeature(town.geometry.coordinates, nameOf(town), town.properties.rank),
      ),
    ),
  };
}

/** The outlines of an area without what runs along the edge of the sheet, where only the mapping ends. */
function borderLines(geometry: Polygon | MultiPolygon, sheet: BBox | null): MultiLineString {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiLineString", coordinates: polygons.flat().flatMap((ring) => insideRuns(ring, sheet)) };
}

function insideRuns(ring: readonly Position[], sheet: BBox | null): Position[][] {
  const runs: Position[][] = [[]];
  for (const [index, point] of ring.entries()) {
    const next = ring[index + 1];
    runs.at(-1)?.push(point);
    if (next && sheet && isAlongEdge(point, next, sheet)) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function isAlongEdge(a: Position, b: Position, [west, south, east, north]: BBox): boolean {
  const isOn = (axis: 0 | 1, edge: number) => a[axis] === edge && b[axis] === edge;
  return isOn(0, west) || isOn(0, east) || isOn(1, south) || isOn(1, north);
}

/** Names of the sources that change with the scene. */
export const changingSources = ["province-labels", "marks", "picked"] as const;
export type ChangingSource = (typeof changingSources)[number];

/** Labels of provinces as points with their text. */
export function labelFeatures(labels: readonly ProvinceLabel[]): FeatureCollection {
  return collection(
    labels.map(({ id, point, text, unpinned }) => feature(pointAt(point), { id, text, unpinned })),
  );
}

/** Marks as points with all that their layers need to draw them. */
export function markFeatures(
  marks: readonly Mark[],
  numberText: (number: number) => string,
  changes: PlaceChanges,
): FeatureCollection {
  return collection(
    marks.map((mark) => {
      const radius = markRadius(mark);
      return feature(pointAt(mark.place.point), {
        id: mark.place.id,
        incidents: mark.incidents,
        number: mark.incidents > 1 ? numberText(mark.incidents) : "",
        isExact: mark.isExact,
        isMerged: mark.places.length > 1,
        radius,
        signs: signsOf(mark, changes),
        // In heights of the signs' letters.
        signOffset: [signDistance(radius) / signSize, -signDistance(radius) / signSize],
        // Of the clear image that keeps labels off: its side is 2 CSS pixels.
        room: radius + 2,
      });
    }),
  );
}

/** The mark that stands for a place, alone or among others. */
export function markWith(placeId: string, marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ places }) => places.some(({ place }) => place.id === placeId));
}

/** A picked place: the ring around its mark or its point, and the circle of uncertainty, true to scale. */
export function pickedFeatures(
  { placeId, point, radiusKm }: Spot,
  marks: readonly Mark[],
): FeatureCollection {
  const mark = marks.find(({ place }) => place.id === placeId);
  const radius = mark ? markRadius(mark) + (mark.places.length > 1 ? 6 : 4) : 7;
  const ring = feature(pointAt(point), { radius });
  if (radiusKm <= 0) return collection<Geometry, object>([ring]);
  const uncertainty = circle([...point], radiusKm, { units: "kilometers", steps: 96 });
  return collection<Geometry, object>([feature(uncertainty.geometry, {}), ring]);
}

/** A feature with properties and nothing else. */
export function feature<Shape extends Geometry, Properties>(
  geometry: Shape,
  properties: Properties,
): Feature<Shape, Properties> {
  return { type: "Feature", geometry, properties };
}

/** A collection of features. */
export function collection<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}

/** A point at `[lon, lat]`. */
export function pointAt(position: Position): Point {
  return { type: "Point", coordinates: position };
}

function labelFeature(point: Position, name: Localized, rank: number) {
  return feature(pointAt(point), { en: labelText(name.en), fa: labelText(name.fa), rank });
}
