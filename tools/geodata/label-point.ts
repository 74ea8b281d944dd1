import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { type LonLat, type Polygonal, polygonsOf, type Ring } from "./geojson.ts";
import { edgesOf } from "./outline.ts";

/** How many times wider than high the free room is that is looked for: about that of a name in one line. */
const ASPECT = 3;
/** Points tried along each side of the search box, and how often the box shrinks around the best of them. */
const STEPS = 24;
const ROUNDS = 4;

interface Plane {
  readonly edges: readonly (readonly [LonLat, LonLat])[];
  readonly avoid: readonly LonLat[];
  readonly polygon: { readonly type: "Polygon"; readonly coordinates: Ring[] };
}

/**
 * Where the name of a polygon has most room: the centre of the largest lying ellipse that fits into its largest part
 * and covers none of the positions to avoid. Always inside; found on a grid, hence near the best rather than the best.
 */
export function labelPoint(geometry: Polygonal, avoid: readonly LonLat[] = []): LonLat {
  const rings = largestPart(geometry);
  const squeeze = Math.cos((meanLat(rings) * Math.PI) / 180) / ASPECT;
  const squeezed = ([lon, lat]: LonLat): LonLat => [lon * squeeze, lat];
  const polygon = { type: "Polygon", coordinates: rings.map((ring) => ring.map(squeezed)) } as const;
  const plane: Plane = {
    polygon,
    edges: edgesOf({ type: "Polygon", coordinates: polygon.coordinates }).map(({ from, to }) => [from, to]),
    avoid: avoid.map(squeezed),
  };
  const [x, y] = roomiest(plane);
  return [x / squeeze, y];
}

function roomiest(plane: Plane): LonLat {
  const [outer = []] = plane.polygon.coordinates;
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: { readonly at: LonLat; readonly room: number } = {
    at: [(west + east) / 2, (south + north) / 2],
    room: -1,
  };
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of grid(best.at, width, height)) {
      const room = roomAt(at, plane, best.room);
      if (room > best.room) best = { at, room };
    }
    [width, height] = [(width * 3) / STEPS, (height * 3) / STEPS];
  }
  return best.at;
}

function grid([x, y]: LonLat, width: number, height: number): LonLat[] {
  return Array.from({ length: (STEPS + 1) ** 2 }, (_, index) => [
    x + width * ((index % (STEPS + 1)) / STEPS - 0.5),
    y + height * (Math.floor(index / (STEPS + 1)) / STEPS - 0.5),
  ]);
}

/** The distance to the nearest edge or avoided position; -1 outside the polygon, or where it does not exceed `least`. */
function roomAt(at: LonLat, { polygon, edges, avoid }: Plane, least: number): number {
  let room = Number.POSITIVE_INFINITY;
  for (const position of avoid) room = Math.min(room, Math.hypot(at[0] - position[0], at[1] - position[1]));
  for (const [from, to] of edges) {
    room = Math.min(room, distanceToEdge(at, from, to));
    if (room <= least) return -1;
  }
  return booleanPointInPolygon(at, { ...polygon, coordinates: [...polygon.coordinates] }) ? room : -1;
}

function distanceToEdge([x, y]: LonLat, from: LonLat, to: LonLat): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
}

function largestPart(geometry: Polygonal): Ring[] {
  return polygonsOf(geometry).reduce(
    (largest, rings) => (extent(rings) > extent(largest) ? rings : largest),
    [],
  );
}

/** Planar area of the outer ring, in square degrees: enough to tell which part is largest. */
function extent([outer = []]: Ring[]): number {
  return (
    Math.abs(
      outer.reduce(
        (sum, [x, y], i) => sum + x * (outer[i + 1] ?? [x, y])[1] - (outer[i + 1] ?? [x, y])[0] * y,
        0,
      ),
    ) / 2
  );
}

function meanLat([outer = []]: Ring[]): number {
  return outer.reduce((sum, [, lat]) => sum + lat, 0) / outer.length;
}
