import fc from "fast-check";
import { expect, test } from "vitest";
import { findCrossings } from "./find-crossings.ts";
import type { LonLat } from "./geojson.ts";
import type { Edge } from "./outline.ts";

const edge = (from: LonLat, to: LonLat): Edge => ({ from, to });

/** A few grid steps in a small square, so that random edges touch, overlap and share ends often. */
const position = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
const edges = fc.array(
  fc.tuple(position, position).filter(([a, b]) => String(a) !== String(b)),
  { maxLength: 12 },
);

test("edges that share an end do not cross, even when they turn back sharply", () => {
  expect(findCrossings([edge([0, 0], [1, 1]), edge([1, 1], [0, 0.5]), edge([1, 1], [0, 0])])).toEqual([]);
});

test("edges that turn back onto themselves cross", () => {
  expect(findCrossings([edge([0, 0], [1, 1]), edge([1, 1], [0.5, 0.5])])).toHaveLength(1);
});

test("the grid finds all that comparing every pair finds, at any scale", () => {
  fc.assert(
    fc.property(edges, fc.constantFrom(1e-4, 0.01, 1), (pairs, step) => {
      const at = ([x, y]: LonLat): LonLat => [40 + x * step, 30 + y * step];
      const found = findCrossings(pairs.map(([from, to]) => edge(at(from), at(to))));
      expect(found).toHaveLength(bruteForce(pairs));
    }),
  );
});

function bruteForce(pairs: readonly (readonly [LonLat, LonLat])[]): number {
  const keys = pairs.map(([a, b]) => [String(a), String(b)].sort().join(" "));
  const distinct = pairs.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
  return distinct.flatMap((a, i) => distinct.slice(i + 1).filter((b) => meet(a, b))).length;
}

/** By parameters: a point of both edges that is not an end of both. */
function meet([a, b]: readonly [LonLat, LonLat], [c, d]: readonly [LonLat, LonLat]): boolean {
  const cross = (u: LonLat, v: LonLat) => u[0] * v[1] - u[1] * v[0];
  const minus = (u: LonLat, v: LonLat): LonLat => [u[0] - v[0], u[1] - v[1]];
  const [r, s, across] = [minus(b, a), minus(d, c), minus(c, a)];
  const denominator = cross(r, s);
  if (denominator !== 0) {
    const [t, u] = [cross(across, s) / denominator, cross(across, r) / denominator];
    return t >= 0 && t <= 1 && u >= 0 && u <= 1 && !((t === 0 || t === 1) && (u === 0 || u === 1));
  }
  if (cross(across, r) !== 0) return false;
  const along = (p: LonLat) => (r[0] === 0 ? (p[1] - a[1]) / r[1] : (p[0] - a[0]) / r[0]);
  const [low, high] = [Math.min(along(c), along(d)), Math.max(along(c), along(d))];
  return Math.min(1, high) > Math.max(0, low);
}
