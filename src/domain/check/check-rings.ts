import { shown } from "../rejection.ts";
import type { Fault } from "./finding.ts";
import { items, member, step } from "./json-pointer.ts";
import type { LonLat } from "./lon-lat.ts";

interface Ring {
  readonly value: unknown;
  readonly pointer: string;
  readonly isHole: boolean;
}

/** What is wrong with the rings of a Polygon or MultiPolygon (RFC 7946, 3.1.6); nothing for other geometries. */
export function checkPolygon(geometry: object, pointer: string): Fault[] {
  const type = member(geometry, "type");
  const coordinates = member(geometry, "coordinates");
  const at = `${pointer}/coordinates`;
  if (type === "Polygon") return checkRings(coordinates, at);
  if (type !== "MultiPolygon") return [];
  const polygons = items(coordinates);
  if (polygons.length === 0) return [emptyAt(coordinates, at)];
  return polygons.flatMap((polygon, index) => checkRings(polygon, at + step(index)));
}

function checkRings(polygon: unknown, pointer: string): Fault[] {
  const rings = items(polygon);
  if (rings.length === 0) return [emptyAt(polygon, pointer)];
  if (rings.some((ring) => asPosition(ring).length > 0)) {
    const expected = "a list of rings, each a list of positions";
    const mend = "wrap the positions in one more pair of brackets";
    return [{ class: "geometry.nesting", pointer, found: shown(polygon), expected, mend }];
  }
  return rings.flatMap((value, index) =>
    checkRing({ value, pointer: pointer + step(index), isHole: index > 0 }),
  );
}

function emptyAt(value: unknown, pointer: string): Fault {
  const expected = "a ring of positions";
  return {
    class: "geometry.empty",
    pointer,
    found: shown(value),
    expected,
    mend: "draw it again, or delete it",
  };
}

function checkRing({ value, pointer, isHole }: Ring): Fault[] {
  if (!Array.isArray(value) || value.length === 0) return [emptyAt(value, pointer)];
  const values: readonly unknown[] = value;
  const wrong = values.flatMap((position, index) => positionFault(position, pointer + step(index)));
  if (wrong.length > 0) return wrong.slice(0, 1);
  const ring = values.flatMap(asPosition);
  const shape = shapeFault(ring, pointer);
  if (shape) return [shape];
  return [...windingFaults(ring, { pointer, isHole }), ...crossingFaults(ring, pointer)];
}

function positionFault(position: unknown, pointer: string): Fault[] {
  const expected = "two numbers, [lon, lat]";
  const found = shown(position);
  if (!Array.isArray(position)) {
    const mend = "wrap the positions in one more pair of brackets";
    return [{ class: "geometry.nesting", pointer, found, expected, mend }];
  }
  if (position.some(Array.isArray)) {
    return [{ class: "geometry.nesting", pointer, found, expected, mend: "take one pair of brackets off" }];
  }
  if (position.length !== 2)
    return [{ class: "geometry.position-length", pointer, found, expected, mend: "write [lon, lat] only" }];
  const [position2] = asPosition(position);
  if (!position2)
    return [{ class: "geometry.position-type", pointer, found, expected, mend: "write two numbers" }];
  const [lon, lat] = position2;
  if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) return [];
  const limits = "a longitude of -180 to 180 and a latitude of -90 to 90";
  return [
    {
      class: "coord.out-of-range",
      pointer,
      found,
      expected: limits,
      mend: "export it in degrees (EPSG:4326)",
    },
  ];
}

function asPosition(value: unknown): LonLat[] {
  const [lon, lat] = items(value);
  return typeof lon === "number" && typeof lat === "number" ? [[lon, lat]] : [];
}

function shapeFault(ring: readonly LonLat[], pointer: string): Fault | undefined {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last) return undefined;
  if (!isSame(first, last)) {
    const expected = `the first position, ${shown(first)}, once more at the end`;
    return {
      class: "geometry.ring-open",
      pointer,
      found: `a ring that ends at ${shown(last)}`,
      expected,
      mend: `add ${shown(first)} as its last position`,
    };
  }
  if (ring.length >= 4) return undefined;
  const expected = "four positions or more, the last like the first";
  return {
    class: "geometry.ring-too-short",
    pointer,
    found: `a ring of ${ring.length}`,
    expected,
    mend: "add the corners that are missing",
  };
}

function windingFaults(
  ring: readonly LonLat[],
  { pointer, isHole }: Pick<Ring, "pointer" | "isHole">,
): Fault[] {
  const area = signedArea(ring);
  if (area === 0) {
    const mend = "draw it again, or delete it";
    return [
      { class: "geometry.empty", pointer, found: "a ring that holds no area", expected: "an area", mend },
    ];
  }
  if (area > 0 !== isHole) return [];
  const expected = isHole ? "a hole that runs clockwise" : "an outer ring that runs counter-clockwise";
  return [
    {
      class: "geometry.winding",
      pointer,
      found: `a ring that runs ${isHole ? "counter-" : ""}clockwise`,
      expected,
      mend: "reverse the order of its positions",
    },
  ];
}

/** Positive for counter-clockwise, in square degrees. */
function signedArea(ring: readonly LonLat[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] ?? [0, 0];
    const [x2, y2] = ring[index] ?? [0, 0];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

interface Segment {
  readonly index: number;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly west: number;
  readonly east: number;
}

/** Longer rings are no boundary of a province, and would take too long. */
const MOST_CORNERS = 20_000;

/** Segments in order from west to east, each compared only with those that it can reach. */
function crossingFaults(ring: readonly LonLat[], pointer: string): Fault[] {
  if (ring.length > MOST_CORNERS) return [];
  const segments = ring
    .slice(1)
    .map((to, index): Segment => segment(ring[index] ?? to, to, index))
    .sort((a, b) => a.west - b.west);
  for (const [order, one] of segments.entries()) {
    for (let next = order + 1; next < segments.length; next++) {
      const other = segments[next];
      if (!other || other.west > one.east) break;
      if (!areNeighbours(one, other, segments.length) && cross(one, other))
        return [crossing(one, other, pointer)];
    }
  }
  return [];
}

function segment(from: LonLat, to: LonLat, index: number): Segment {
  return { index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
}

function areNeighbours(one: Segment, other: Segment, count: number): boolean {
  const apart = Math.abs(one.index - other.index);
  return apart <= 1 || apart === count - 1;
}

function cross(one: Segment, other: Segment): boolean {
  const [a, b, c, d] = [one.from, one.to, other.from, other.to];
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([x1, y1]: LonLat, [x2, y2]: LonLat, [x, y]: LonLat): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
}

function crossing(one: Segment, other: Segment, pointer: string): Fault {
  const found = `a ring whose line from ${shown(one.from)} crosses the one from ${shown(other.from)}`;
  return {
    class: "geometry.self-intersection",
    pointer,
    found,
    expected: "a ring that never crosses itself",
    mend: "move the corner that lies on the wrong side",
  };
}

function isSame([a, b]: LonLat, [c, d]: LonLat): boolean {
  return a === c && b === d;
}
