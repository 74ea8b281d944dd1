/**
 * A box on the map: its middle lies `dx`, `dy` CSS pixels off a point of the map, `x`, `y` in pixels of the whole world at
 * the zoom for which room is looked for.
 */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** Half of the width and of the height, in CSS pixels. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Side of a cell in pixels: few boxes are wider. */
const cell = 96;

/**
 * Boxes that do not overlap, neither at a zoom nor while the map grows `growth` times from there: points then move apart
 * while sizes and distances from points stay.
 */
export class Room {
  readonly #growth: number;
  readonly #cells = new Map<string, MapBox[]>();
  #reach = 0;

  constructor(growth: number) {
    this.#growth = growth;
  }

  /** Takes the room of a box, whether or not it is free. */
  take(box: MapBox): void {
    this.#reach = Math.max(this.#reach, box.halfWidth + Math.abs(box.dx), box.halfHeight + Math.abs(box.dy));
    const key = `${Math.floor(box.x / cell)},${Math.floor(box.y / cell)}`;
    const boxes = this.#cells.get(key);
    if (boxes) boxes.push(box);
    else this.#cells.set(key, [box]);
  }

  /** Whether nothing that was taken meets a box. */
  isFree(box: MapBox): boolean {
    // Points only move apart, so what is out of reach now stays out of reach.
    const reach = this.#reach + Math.max(box.halfWidth + Math.abs(box.dx), box.halfHeight + Math.abs(box.dy));
    const [west, east] = [Math.floor((box.x - reach) / cell), Math.floor((box.x + reach) / cell)];
    const [north, south] = [Math.floor((box.y - reach) / cell), Math.floor((box.y + reach) / cell)];
    for (let column = west; column <= east; column++) {
      for (let row = north; row <= south; row++) {
        if (this.#cells.get(`${column},${row}`)?.some((other) => meet(box, other, this.#growth)))
          return false;
      }
    }
    return true;
  }
}

/** Whether two boxes overlap at any scale from 1 to `growth`; touching is not overlapping. */
export function meet(a: MapBox, b: MapBox, growth: number): boolean {
  const [fromX, toX] = meeting(b.x - a.x, b.dx - a.dx, a.halfWidth + b.halfWidth);
  const [fromY, toY] = meeting(b.y - a.y, b.dy - a.dy, a.halfHeight + b.halfHeight);
  const [from, to] = [Math.max(fromX, fromY), Math.min(toX, toY)];
  return from < to && from < growth && to > 1;
}

/** The open range of scales at which `scale * apart + offset` is nearer to 0 than `limit`. */
function meeting(apart: number, offset: number, limit: number): readonly [number, number] {
  if (apart === 0)
    return Math.abs(offset) < limit ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [1, 0];
  const ends = [(-limit - offset) / apart, (limit - offset) / apart];
  return [Math.min(...ends), Math.max(...ends)];
}
