import { type GeoPath, geoIdentity, geoPath, geoTransform } from "d3-geo";
import type { Projection } from "./projection.ts";

/**
 * Writes geometries as SVG paths cut to a projection's box, with as much around it as lines are wide, so that a picture of one
 * province does not carry all others; null for what lies outside. Areas and centroids are those of what is seen. To a tenth of a
 * pixel and planar: straight between vertices as on the map, and blind to the winding of rings, where d3's own projections
 * follow great circles and read a ring the wrong way round as the rest of the globe.
 */
export function clippedPath({ pixel, size }: Projection, around = 8): GeoPath {
  const project = geoTransform({
    point(lon, lat) {
      const { x, y } = pixel([lon, lat]);
      this.stream.point(x, y);
    },
  });
  const clip = geoIdentity().clipExtent([
    [-around, -around],
    [size.width + around, size.height + around],
  ]);
  return geoPath({ stream: (out) => project.stream(clip.stream(out)) }).digits(1);
}
