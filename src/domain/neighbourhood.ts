import type { Position } from "geojson";
import type { Province } from "./province.ts";
import type { ProvinceId } from "./vocabulary.ts";

/** The ways to walk, clockwise. */
export const directions = ["north", "east", "south", "west"] as const;
export type Direction = (typeof directions)[number];

type Steps = Partial<Record<Direction, ProvinceId>>;

/** What lies further off a direction than this, in degrees, does not lie that way: half as far again as a diagonal. */
const widest = 67.5;

/**
 * Which provinces touch, and where a step north, east, south or west leads. A step always crosses a shared border. Those two that
 * face each other most squarely are joined first, there and back; a way that is still free then leads to the neighbour nearest to it,
 * so that every province can be reached and most steps can be taken back.
 */
export class Neighbourhood {
  readonly #neighbours: ReadonlyMap<ProvinceId, readonly Province[]>;
  readonly #steps: ReadonlyMap<ProvinceId, Steps>;

  constructor(provinces: readonly Province[]) {
    this.#neighbours = neighboursAmong(provinces);
    this.#steps = stepsBetween(provinces, this.#neighbours);
  }

  /** The provinces that share a stretch of border with one, not a mere corner; in the order they came in. */
  of(id: ProvinceId): readonly Province[] {
    return this.#neighbours.get(id) ?? [];
  }

  /** The province that a step leads to; null where none touches on that side. */
  towards(id: ProvinceId, direction: Direction): ProvinceId | null {
    return this.#steps.get(id)?.[direction] ?? null;
  }
}

/** Borders are told by their stretches: the boundaries are cut from one mosaic, so neighbours have them to the last digit. */
function neighboursAmong(provinces: readonly Province[]): Map<ProvinceId, Province[]> {
  const bounded = provinces.map((province) => ({ province, stretches: new Set(stretchesOf(province)) }));
  return new Map(
    bounded.map((one) => [
      one.province.id,
      bounded
        .filter(
          (other) => one !== other && [...one.stretches].some((stretch) => other.stretches.has(stretch)),
        )
        .map(({ province }) => province),
    ]),
  );
}

/** Each straight piece of a boundary, written alike from both of its sides. */
function stretchesOf({ geometry }: Province): string[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().flatMap((ring) =>
    ring.slice(1).map((end, index) => {
      const [a, b] = [String(ring[index]), String(end)];
      return a < b ? `${a} ${b}` : `${b} ${a}`;
    }),
  );
}

/** A step that could be taken, and how far off its direction it leads, in degrees. */
interface Step {
  readonly from: ProvinceId;
  readonly to: ProvinceId;
  readonly direction: Direction;
  readonly off: number;
}

function stepsBetween(
  provinces: readonly Province[],
  neighbours: ReadonlyMap<ProvinceId, readonly Province[]>,
): Map<ProvinceId, Steps> {
  const possible = provinces
    .flatMap((from) => (neighbours.get(from.id) ?? []).flatMap((to) => stepsFrom(from, to)))
    .filter(({ off }) => off < widest)
    .sort((a, b) => a.off - b.off);
  const steps = new Map<ProvinceId, Steps>(provinces.map(({ id }) => [id, {}]));
  const isFree = (id: ProvinceId, direction: Direction) => steps.get(id)?.[direction] === undefined;
  const take = ({ from, to, direction }: Omit<Step, "off">) =>
    steps.set(from, { ...steps.get(from), [direction]: to });
  const joined = new Set<string>();
  for (const { from, to, direction } of possible) {
    const back = opposite[direction];
    if (joined.has(`${from} ${to}`) || !isFree(from, direction) || !isFree(to, back)) continue;
    take({ from, to, direction });
    take({ from: to, to: from, direction: back });
    joined.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  for (const step of possible) if (isFree(step.from, step.direction)) take(step);
  return steps;
}

function stepsFrom(from: Province, to: Province): Step[] {
  const course = courseBetween(from.label, to.label);
  return directions.map((direction, index) => ({
    from: from.id,
    to: to.id,
    direction,
    off: Math.abs(((course - index * 90 + 540) % 360) - 180),
  }));
}

/** The opposite of each direction. */
export const opposite: Readonly<Record<Direction, Direction>> = {
  north: "south",
  east: "west",
  south: "north",
  west: "east",
};

/** The course from one point to another, `[lon, lat]`: degrees clockwise from north, 0 to 360. Flat, as on the map. */
function courseBetween(
  [lonA = Number.NaN, latA = Number.NaN]: Position,
  [lonB = Number.NaN, latB = Number.NaN]: Position,
): number {
  const shrinking = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  const degrees = (Math.atan2((lonB - lonA) * shrinking, latB - latA) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
