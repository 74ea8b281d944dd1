import type {
  BBox,
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from "geojson";
import type { Dataset } from "../domain/dataset.ts";
import { type Basemap, boxPolygon } from "../drawing/basemap.ts";

/** The map's sources, by name. They never change. */
export function mapSources(dataset: Dataset, basemap: Basemap): Readonly<Record<string, FeatureCollection>> {
  const { countries, lakes, rivers, sheet } = basemap;
  return {
    sheet: collection(sheet ? [feature(boxPolygon(sheet), {})] : []),
    countries,
    "country-lines": collection(
      countries.features.map(({ geometry }) => feature(borderLines(geometry, sheet), {})),
    ),
    lakes,
    rivers,
    provinces: collection(dataset.provinces.map(({ id, geometry }) => feature(geometry, { id }))),
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

function feature<Shape extends Geometry, Properties>(
  geometry: Shape,
  properties: Properties,
): Feature<Shape, Properties> {
  return { type: "Feature", geometry, properties };
}

function collection<Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> {
  return { type: "FeatureCollection", features };
}
