import type { LonLat } from "./geojson.ts";
import type { Edge } from "./outline.ts";

/** Two edges that meet elsewhere than in a vertex that both share. */
export interface Crossing {
  readonly a: Edge;
  readonly b: Edge;
}

/** Side of a cell of the search grid, in degrees: some edges of a coast, few of a desert border. */
const CELL = 0.1;
/** Positions lie on a grid of 1e-4 degrees; as integers their cross products are exact. */
const GRID = 1e4;

/**
 * All pairs of edges that cross, touch with a vertex inside the other, or lie on each other. Edges with the same ends, in
 * either direction, count as one.
 */
export function findCrossings(edges: readonly Edge[]): Crossing[] {
  const index = new EdgeIndex();
  return withoutDoubles(edges).flatMap((b) => {
    const crossings = index.near(b).filter((a) => meetWrongly(a, b));
    index.add(b);
    return crossings.map((a) => ({ a, b }));
  });
}

/** Edges by the grid cells that their boxes touch: only edges with a common cell can meet. */
class EdgeIndex {
  readonly #cells = new Map<string, Edge[]>();

  add(edge: Edge): void {
    for (const cell of cellsOf(edge)) {
      const edges = this.#cells.get(cell);
      if (edges === undefined) this.#cells.set(cell, [edge]);
      else edges.push(edge);
    }
  }

  near(edge: Edge): Edge[] {
    return [...new Set(cellsOf(edge).flatMap((cell) => this.#cells.get(cell) ?? []))];
  }
}

function withoutDoubles(edges: readonly Edge[]): Edge[] {
  const byEnds = new Map(edges.map((edge) => [[String(edge.from), String(edge.to)].sort().join(" "), edge]));
  return [...byEnds.values()];
}

function cellsOf({ from, to }: Edge): string[] {
  const cells: string[] = [];
  for (let x = column(Math.min(from[0], to[0])); x <= column(Math.max(from[0], to[0])); x++) {
    for (let y = column(Math.min(from[1], to[1])); y <= column(Math.max(from[1], to[1])); y++)
      cells.push(`${x} ${y}`);
  }
  return cells;
}

function column(degrees: number): number {
  return Math.floor(degrees / CELL);
}

function meetWrongly(a: Edge, b: Edge): boolean {
  const sides = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)] as const;
  const crossesInside = sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0;
  return (
    crossesInside || isInside(b.from, a) || isInside(b.to, a) || isInside(a.from, b) || isInside(a.to, b)
  );
}

/** Whether a position lies on an edge, its ends excluded. */
function isInside(position: LonLat, edge: Edge): boolean {
  if (side(edge, position) !== 0) return false;
  const [p, from, to] = [onGrid(position), onGrid(edge.from), onGrid(edge.to)];
  return (p[0] - from[0]) * (p[0] - to[0]) + (p[1] - from[1]) * (p[1] - to[1]) < 0;
}

/** 1 where the position lies left of the edge, -1 right, 0 on its line. */
function side({ from, to }: Edge, position: LonLat): number {
  const [a, b, p] = [onGrid(from), onGrid(to), onGrid(position)];
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function onGrid([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * GRID), Math.round(lat * GRID)];
}
