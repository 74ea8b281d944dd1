import { type LonLat, type Polygonal, polygonsOf, type Ring } from "./geojson.ts";

/** A directed edge of a ring, from one position to the next. */
export interface Edge {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** All edges of the geometry's rings, in their order. */
export function edgesOf(geometry: Polygonal): Edge[] {
  return polygonsOf(geometry).flat().flatMap(ringEdges);
}

/** The name of the edge from one position to another; the reverse of an edge has another name. */
export function edgeKey(from: LonLat, to: LonLat): string {
  return `${from} ${to}`;
}

/**
 * The outline of polygons that fit together: simple rings made of the edges that only one polygon uses, in the direction
 * in which it uses them. So parts run counterclockwise, and a ring that runs clockwise is a gap between the polygons,
 * be it a crack between two shared vertices. Exact: no vertex is added. Throws where the edges do not close to rings.
 */
export function outlineOf(geometries: readonly Polygonal[]): Ring[] {
  const edges = geometries.flatMap(edgesOf);
  const used = new Set(edges.map(({ from, to }) => edgeKey(from, to)));
  const outer = edges.filter(({ from, to }) => !used.has(edgeKey(to, from)));
  const leaving = edgesByStart(outer);
  const walked = new Set<Edge>();
  return outer.flatMap((start) => (walked.has(start) ? [] : simpleRings(walk(start, leaving, walked))));
}

function edgesByStart(edges: readonly Edge[]): ReadonlyMap<string, readonly Edge[]> {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const others = leaving.get(String(edge.from));
    if (others === undefined) leaving.set(String(edge.from), [edge]);
    else others.push(edge);
  }
  return leaving;
}

/** The positions around one piece of what the polygons leave free, which lies to the right of the edges. */
function walk(start: Edge, leaving: ReadonlyMap<string, readonly Edge[]>, walked: Set<Edge>): LonLat[] {
  const positions: LonLat[] = [];
  let edge = start;
  do {
    walked.add(edge);
    positions.push(edge.from);
    const next = rightmost(edge, leaving.get(String(edge.to)) ?? []);
    if (next === undefined || (next !== start && walked.has(next))) {
      throw new Error(`The outline breaks off at [${edge.to}], expected an edge that goes on from there`);
    }
    edge = next;
  } while (edge !== start);
  return positions;
}

/** The edge that turns furthest to the right; there is a choice only where polygons touch in a single vertex. */
function rightmost(arriving: Edge, leaving: readonly Edge[]): Edge | undefined {
  return leaving.toSorted((a, b) => turn(arriving, a) - turn(arriving, b))[0];
}

/** The turn from one edge into the next in radians, negative to the right. */
function turn(arriving: Edge, leaving: Edge): number {
  const [ax, ay] = [arriving.to[0] - arriving.from[0], arriving.to[1] - arriving.from[1]];
  const [bx, by] = [leaving.to[0] - leaving.from[0], leaving.to[1] - leaving.from[1]];
  return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
}

/** Cuts a walk that touches itself into rings that do not. */
function simpleRings(positions: readonly LonLat[]): Ring[] {
  const rings: Ring[] = [];
  const path: LonLat[] = [];
  const places = new Map<string, number>();
  for (const position of positions) {
    const place = places.get(String(position));
    if (place !== undefined) {
      const loop = path.splice(place);
      rings.push([...loop, position]);
      for (const passed of loop) places.delete(String(passed));
    }
    places.set(String(position), path.push(position) - 1);
  }
  return [...rings, ...path.slice(0, 1).map((first) => [...path, first])];
}

function ringEdges(ring: Ring): Edge[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    return from === undefined ? [] : [{ from, to }];
  });
}
