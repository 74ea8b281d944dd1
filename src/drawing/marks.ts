import type { MapPlace } from "../selection/place.ts";
import { isExact } from "../selection/place.ts";
import type { PlaceCount } from "../selection/selection.ts";
import { mercatorX, mercatorY, worldSize } from "./projection.ts";

/** What is drawn at a place, for it alone or for those so near that their marks would lie over one another. */
export interface Mark {
  /** Where it stands: the picked place or that with most incidents of those it stands for, never an invented middle between them. */
  readonly place: MapPlace;
  /** All it stands for; first that where it stands, then by number of incidents. */
  readonly places: readonly PlaceCount[];
  /** Documented incidents of all its places together. */
  readonly incidents: number;
  /** Whether every place is a named facility or neighbourhood: drawn solid; else hollow, as approximate. */
  readonly isExact: boolean;
}

/** Least distance in pixels between two marks: two discs with a line around each, edge to edge. */
const reach = 22;
/** From this zoom on each place has its own mark, whatever lies over what. */
const separateFrom = 13;

const merged = new WeakMap<readonly PlaceCount[], Map<string, readonly Mark[]>>();

/**
 * The marks at a zoom for the places that have incidents, most incidents first. No two stand nearer than their size
 * allows at any zoom that rounds down to the same quarter; a place joins the nearest greater one within reach. A picked
 * place comes before all others, so that a mark stands at it. The same list of places, quarter of a zoom and pick give
 * the same marks.
 */
export function marksAt(
  places: readonly PlaceCount[],
  zoom: number,
  pickedId: string | null = null,
): readonly Mark[] {
  const kept = merged.get(places) ?? new Map<string, readonly Mark[]>();
  merged.set(places, kept);
  const step = mergeStep(zoom);
  const key = `${step} ${pickedId}`;
  const marks = kept.get(key) ?? mergedAt(places, step, pickedId);
  kept.set(key, marks);
  return marks;
}

function mergedAt(places: readonly PlaceCount[], step: number, pickedId: string | null): Mark[] {
  const rank = ({ place, incidents }: PlaceCount) => (place.id === pickedId ? Number.MAX_VALUE : incidents);
  const ordered = places.filter(({ incidents }) => incidents > 0).sort((a, b) => rank(b) - rank(a));
  if (step >= separateFrom) return ordered.map((place) => markOf([place]));
  const seeds = new SeedGrid(reach / worldSize(step));
  for (const place of ordered) seeds.take(place);
  return seeds.groups.map(markOf);
}

/** The zoom at which merging is decided for a zoom: quarter steps, so that marks rest while the map moves between them. */
export function mergeStep(zoom: number): number {
  return Math.min(Math.floor(zoom * 4) / 4, separateFrom);
}

/** The least zoom at which a mark comes apart; that of separate places for a mark of one. */
export function partingZoom({ places }: Mark): number {
  for (let zoom = 0; zoom < separateFrom; zoom += 0.25) {
    if (marksAt(places, zoom).length > 1) return zoom;
  }
  return separateFrom;
}

/** Radius of a mark in CSS pixels; wide enough for its number where it has one. */
export function markRadius({ incidents }: Mark): number {
  if (incidents === 1) return 5;
  return incidents < 10 ? 8 : incidents < 100 ? 10.5 : 13.5;
}

function markOf(places: readonly PlaceCount[]): Mark {
  const [first] = places;
  if (!first) throw new RangeError("A mark was made of 0 places when expected 1 or more");
  return {
    place: first.place,
    places,
    incidents: places.reduce((sum, { incidents }) => sum + incidents, 0),
    isExact: places.every(({ place }) => isExact(place.precision)),
  };
}

interface Seed {
  readonly x: number;
  readonly y: number;
  readonly group: PlaceCount[];
}

/** Groups around their first members. Cells are as wide as the reach, so a seed in reach lies in one of nine. */
class SeedGrid {
  readonly groups: PlaceCount[][] = [];
  readonly #reach: number;
  readonly #cells = new Map<string, Seed[]>();

  constructor(span: number) {
    this.#reach = span;
  }

  /** Adds a place to the nearest seed in reach, or makes it a seed. */
  take(count: PlaceCount): void {
    const [lon = Number.NaN, lat = Number.NaN] = count.place.point;
    const [x, y] = [mercatorX(lon), mercatorY(lat)];
    const near = this.#seedNear(x, y);
    if (near) near.group.push(count);
    else this.#plant({ x, y, group: [count] });
  }

  #plant(seed: Seed): void {
    this.groups.push(seed.group);
    const key = this.#key(this.#cell(seed.x), this.#cell(seed.y));
    const cell = this.#cells.get(key);
    if (cell) cell.push(seed);
    else this.#cells.set(key, [seed]);
  }

  /** The nearest seed in reach. */
  #seedNear(x: number, y: number): Seed | undefined {
    let nearest: Seed | undefined;
    let least = this.#reach;
    for (const seed of this.#around(x, y)) {
      const distance = Math.hypot(seed.x - x, seed.y - y);
      if (distance >= least) continue;
      least = distance;
      nearest = seed;
    }
    return nearest;
  }

  *#around(x: number, y: number): Generator<Seed> {
    const [column, row] = [this.#cell(x), this.#cell(y)];
    for (let down = -1; down <= 1; down++) {
      for (let across = -1; across <= 1; across++) {
        yield* this.#cells.get(this.#key(column + across, row + down)) ?? [];
      }
    }
  }

  #cell(share: number): number {
    return Math.floor(share / this.#reach);
  }

  #key(column: number, row: number): string {
    return `${column},${row}`;
  }
}
