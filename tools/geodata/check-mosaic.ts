import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { findCrossings } from "./find-crossings.ts";
import { type Polygonal, polygonsOf, type Ring } from "./geojson.ts";
import { edgeKey, edgesOf, outlineOf } from "./outline.ts";

/** One polygon of a mosaic, with the name that its faults are reported under. */
export interface Tile {
  readonly key: string;
  readonly geometry: Polygonal;
}

/** Areas are sums of floating-point numbers: they are equal when they differ by less than this share. */
const AREA_TOLERANCE = 1e-9;

/**
 * What keeps the tiles from being a mosaic: rings that run the wrong way or cross, edges used more than twice or twice in
 * the same direction (an overlap), holes in the outline (a gap), a tile within another, a sum of areas that is not
 * the area of the union. Empty means a mosaic. Positions are taken to lie on a grid of 1e-4 degrees.
 */
export function faultsOfMosaic(tiles: readonly Tile[]): string[] {
  const faults = [...windingFaults(tiles), ...edgeFaults(tiles), ...crossingFaults(tiles)];
  return faults.length > 0 ? faults : outlineFaults(tiles);
}

function windingFaults(tiles: readonly Tile[]): string[] {
  return tiles.flatMap(({ key, geometry }) =>
    polygonsOf(geometry).flatMap((rings) =>
      rings.flatMap((ring, index) => {
        const wanted = index === 0 ? 1 : -1;
        const turns = Math.sign(signedArea(ring));
        return turns === wanted
          ? []
          : [`${key}: a ring at [${ring[0]}] runs ${direction(turns)}, expected ${direction(wanted)}`];
      }),
    ),
  );
}

function edgeFaults(tiles: readonly Tile[]): string[] {
  const users = new Map<string, string>();
  return tiles.flatMap(({ key, geometry }) =>
    edgesOf(geometry).flatMap(({ from, to }) => {
      const edge = edgeKey(from, to);
      const other = users.get(edge);
      users.set(edge, key);
      return other === undefined
        ? []
        : [
            `${key}: the edge from [${from}] to [${to}] is used by ${other} in the same direction, expected once`,
          ];
    }),
  );
}

function crossingFaults(tiles: readonly Tile[]): string[] {
  const owners = new Map(
    tiles.flatMap(({ key, geometry }) => edgesOf(geometry).map((edge) => [edge, key] as const)),
  );
  return findCrossings([...owners.keys()]).map(
    ({ a, b }) =>
      `${owners.get(a)} and ${owners.get(b)}: their edges meet near [${a.from}] outside a common vertex`,
  );
}

function outlineFaults(tiles: readonly Tile[]): string[] {
  const outline = outlineOf(tiles.map(({ geometry }) => geometry));
  const gaps = outline.filter((ring) => signedArea(ring) < 0);
  const parts = outline.filter((ring) => signedArea(ring) > 0);
  const nested = parts.filter((ring) => parts.some((other) => other !== ring && holds(other, ring)));
  const sum = tiles.reduce((total, { geometry }) => total + area(geometry), 0);
  const union = outline.reduce((total, ring) => total + area({ type: "Polygon", coordinates: [ring] }), 0);
  return [
    ...gaps.map(
      (ring) => `a gap at [${ring[0]}], expected every place inside the outline to belong to a tile`,
    ),
    ...nested.map((ring) => `a tile inside another one at [${ring[0]}]`),
    ...(Math.abs(sum - union) <= AREA_TOLERANCE * union
      ? []
      : [`the areas add up to ${sum} m2, expected the area of the union, ${union} m2`]),
  ];
}

function holds(outer: Ring, [first]: Ring): boolean {
  return (
    first !== undefined &&
    booleanPointInPolygon(first, { type: "Polygon", coordinates: [outer] }, { ignoreBoundary: true })
  );
}

/** Twice the planar area in square degrees, positive when the ring runs counterclockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
}

function direction(turns: number): string {
  return turns > 0 ? "counterclockwise" : turns < 0 ? "clockwise" : "along a line";
}
