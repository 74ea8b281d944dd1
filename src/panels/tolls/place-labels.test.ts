import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, overlap, placeLabels } from "./place-labels.ts";

const frame: Box = { left: 0, top: 0, right: 600, bottom: 400 };

test("a label with room stands after its point, without a leader", () => {
  const [label] = placeLabels([{ x: 100, y: 100, width: 50 }], { obstacles: [], frame });
  expect(label?.box.left).toBeGreaterThan(100);
  expect(label?.y).toBe(100);
  expect(label?.leader).toBeNull();
});

test("at the end of the frame it stands before its point", () => {
  const [label] = placeLabels([{ x: 590, y: 100, width: 50 }], { obstacles: [], frame });
  expect(label?.box.right).toBeLessThan(590);
});

test("a label that is moved away is led back to its point", () => {
  const wall: Box = { left: 0, right: 600, top: 60, bottom: 140 };
  const [label] = placeLabels([{ x: 100, y: 100, width: 50 }], { obstacles: [wall], frame });
  expect(label?.leader).toMatchObject({ x1: 100, y1: 100 });
});

test("a label without room is left out rather than laid over something", () => {
  const [label] = placeLabels([{ x: 100, y: 100, width: 50 }], { obstacles: [frame], frame });
  expect(label).toBeNull();
});

test("no label overlaps another or an obstacle, or leaves the frame", () => {
  const x = fc.integer({ min: 0, max: 600 });
  const y = fc.integer({ min: 0, max: 400 });
  const requests = fc.array(fc.record({ x, y, width: fc.integer({ min: 20, max: 160 }) }), { maxLength: 25 });
  const obstacles = fc.array(
    fc.tuple(x, y).map(([left, top]) => ({ left, top, right: left + 14, bottom: top + 14 })),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(requests, obstacles, (wanted, marks) => {
      const boxes = placeLabels(wanted, { obstacles: marks, frame }).flatMap((label) =>
        label ? [label.box] : [],
      );
      boxes.forEach((box, index) => {
        expect([...marks, ...boxes.slice(0, index)].filter((other) => overlap(box, other))).toEqual([]);
        expect(box.left).toBeGreaterThanOrEqual(frame.left);
        expect(box.right).toBeLessThanOrEqual(frame.right);
      });
    }),
    { numRuns: 40 },
  );
});
