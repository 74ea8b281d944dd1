import type { Pixel, Size } from "../../drawing/projection.ts";

/** A mark where it found room; `at` is not `point` when it was moved, and a line then leads from one to the other. */
export interface PlacedMark {
  readonly point: Pixel;
  readonly at: Pixel;
}

/** What marks are placed in, all in pixels. */
export interface MarkRoom {
  readonly size: Size;
  readonly radius: number;
  /** Least space between two marks. */
  readonly gap: number;
  /** Boxes that marks keep out of, such as a scale. */
  readonly taken?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

const directions = 24;

/**
 * A place for each point's mark, in the order given, such that no two marks touch: at the point itself, else as near to it as
 * there is room, away from other points and other marks' lines, wherever that can be had. Null for a point that finds no room at all.
 * Marks stand wholly in the room. The same points give the same places.
 */
export function placeMarks(points: readonly Pixel[], room: MarkRoom): (PlacedMark | null)[] {
  const placed: PlacedMark[] = [];
  return points.map((point) => {
    const at = freePlace(point, { points, placed, room });
    if (!at) return null;
    const mark = { point, at };
    placed.push(mark);
    return mark;
  });
}

interface Placing {
  readonly points: readonly Pixel[];
  readonly placed: readonly PlacedMark[];
  readonly room: MarkRoom;
}

function freePlace(point: Pixel, placing: Placing): Pixel | undefined {
  const offers = offersAround(point, placing.room).filter((offer) => isFree(offer, placing));
  return offers.find((offer) => isClear(offer, point, placing)) ?? offers[0];
}

/** The point, then rings around it, each wider than the last, up to the whole room. */
function offersAround(point: Pixel, { size, radius }: MarkRoom): Pixel[] {
  const offers: Pixel[] = [point];
  const widest = Math.hypot(size.width, size.height);
  for (let distance = radius * 1.4; distance < widest; distance += radius * 0.7) {
    for (let step = 0; step < directions; step++) {
      const angle = ((step * 2 + 1) * Math.PI) / directions;
      offers.push({ x: point.x + Math.cos(angle) * distance, y: point.y - Math.sin(angle) * distance });
    }
    if (offers.length > 3000) break;
  }
  return offers;
}

function isFree({ x, y }: Pixel, { placed, room }: Placing): boolean {
  const { size, radius, gap, taken = [] } = room;
  const edge = radius + gap;
  if (x < edge || y < edge || x > size.width - edge || y > size.height - edge) return false;
  if (
    taken.some(
      (box) =>
        x > box.x - edge && y > box.y - edge && x < box.x + box.width + edge && y < box.y + box.height + edge,
    )
  )
    return false;
  return placed.every(({ at }) => Math.hypot(at.x - x, at.y - y) >= 2 * radius + gap);
}

/** Covers no other point, lies on no line, and its own line crosses no mark. */
function isClear(offer: Pixel, point: Pixel, { points, placed, room }: Placing): boolean {
  const reach = room.radius + room.gap;
  return (
    points.every(
      (other) => isSame(other, point) || Math.hypot(other.x - offer.x, other.y - offer.y) >= reach,
    ) &&
    placed.every(
      (mark) => distanceTo(offer, mark) >= reach && distanceTo(mark.at, { point, at: offer }) >= reach,
    )
  );
}

function isSame(a: Pixel, b: Pixel): boolean {
  return a.x === b.x && a.y === b.y;
}

/** From a pixel to the nearest of a mark's line. */
function distanceTo({ x, y }: Pixel, { point, at }: PlacedMark): number {
  const [dx, dy] = [at.x - point.x, at.y - point.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - point.x) * dx + (y - point.y) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - point.x - share * dx, y - point.y - share * dy);
}
