/** A rectangle in pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is to be written beside a point. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a label stands: its middle height, its start, and whether a leader has to lead back to its point. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** From the point to the label's nearer end; null where the label touches its point. */
  readonly leader: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  } | null;
}

const lineHeight = 15;
const padding = 3;
const gap = 12;
const distances = [gap, 18, 26, 40, 58, 80, 110];
const rises = Array.from({ length: 29 }, (_, index) => Math.ceil(index / 2) * 9 * (index % 2 === 0 ? 1 : -1));

/**
 * Finds room for each label beside its point, one after the other, so that no two labels overlap, none covers
 * an obstacle and none leaves the frame. Nearer is better, after the point better than before it, and a leader
 * that crosses a mark worse. Null for a label that finds no room.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { obstacles, frame }: { readonly obstacles: readonly Box[]; readonly frame: Box },
): (PlacedLabel | null)[] {
  const taken: Box[] = [];
  return requests.map((request) => {
    const free = candidatesFor(request).filter(
      ({ label: { box } }) =>
        isInside(box, frame) && ![...taken, ...obstacles].some((other) => overlap(box, other)),
    );
    const best = free
      .map(({ label, cost }) => ({ label, cost: cost + crossings(label, [...taken, ...obstacles]) * 14 }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!best) return null;
    taken.push(best.label.box);
    return best.label;
  });
}

interface Candidate {
  readonly label: PlacedLabel;
  readonly cost: number;
}

function candidatesFor(request: LabelRequest): Candidate[] {
  return distances.flatMap((distance) =>
    rises.flatMap((rise) => [
      candidateAt(request, { start: request.x + distance, distance, rise }),
      candidateAt(request, { start: request.x - distance - request.width, distance, rise }),
      ...(distance === gap
        ? [candidateAt(request, { start: request.x - request.width / 2, distance, rise })]
        : []),
    ]),
  );
}

interface Spot {
  readonly start: number;
  readonly distance: number;
  readonly rise: number;
}

function candidateAt({ x, y, width }: LabelRequest, { start, distance, rise }: Spot): Candidate {
  const isAfter = start > x;
  const middle = y + rise;
  const isNear = distance <= 18 && Math.abs(rise) <= (start < x && start + width > x ? 18 : 9);
  const [top, bottom] = [middle - lineHeight / 2, middle + lineHeight / 2];
  const isOver = start < x && start + width > x;
  const leader = isOver
    ? { x1: x, y1: y, x2: x, y2: rise < 0 ? bottom : top }
    : { x1: x, y1: y, x2: isAfter ? start - 2 : start + width + 2, y2: middle };
  return {
    cost: distance + Math.abs(rise) * 1.1 + (isAfter ? 0 : 14),
    label: {
      x: start,
      y: middle,
      box: { left: start - padding, right: start + width + padding, top, bottom },
      leader: isNear ? null : leader,
    },
  };
}

/** How many boxes a leader runs through, but for the mark that it starts at. */
function crossings({ leader }: PlacedLabel, boxes: readonly Box[]): number {
  if (leader === null) return 0;
  const { x1, y1, x2, y2 } = leader;
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
  const points = Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / steps;
    return { x: x1 + (x2 - x1) * share, y: y1 + (y2 - y1) * share };
  });
  return boxes.filter(
    (box) => !contains(box, { x: x1, y: y1 }) && points.some((point) => contains(box, point)),
  ).length;
}

function contains({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
