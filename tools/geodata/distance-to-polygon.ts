import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { pointToLineDistance } from "@turf/point-to-line-distance";
import { type LonLat, type Polygonal, polygonsOf } from "./geojson.ts";

/** Kilometres from a point to the nearest part of a polygon; 0 inside it and on its border. */
export function distanceToPolygon(point: LonLat, geometry: Polygonal): number {
  if (booleanPointInPolygon(point, geometry)) return 0;
  const rings = polygonsOf(geometry).flat();
  return Math.min(
    ...rings.map((ring) => pointToLineDistance(point, { type: "LineString", coordinates: ring })),
  );
}
