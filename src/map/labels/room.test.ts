import fc from "fast-check";
import { expect, test } from "vitest";
import { type MapBox, meet, Room } from "./room.ts";

const growth = 2 ** 0.25;
const box = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  dx: fc.integer({ min: -40, max: 40 }),
  dy: fc.integer({ min: -20, max: 20 }),
  halfWidth: fc.integer({ min: 4, max: 70 }),
  halfHeight: fc.integer({ min: 4, max: 16 }),
});

/** Whether the boxes overlap at one scale. */
function overlapAt(a: MapBox, b: MapBox, scale: number): boolean {
  const across = Math.abs(scale * (a.x - b.x) + a.dx - b.dx);
  const down = Math.abs(scale * (a.y - b.y) + a.dy - b.dy);
  return across < a.halfWidth + b.halfWidth && down < a.halfHeight + b.halfHeight;
}

test("boxes that overlap at any scale on the way meet", () => {
  fc.assert(
    fc.property(box, box, fc.double({ min: 1, max: growth, noNaN: true }), (a, b, scale) => {
      fc.pre(overlapAt(a, b, scale) && scale > 1 && scale < growth);
      expect(meet(a, b, growth)).toBe(true);
    }),
  );
});

test("boxes that meet overlap somewhere on the way", () => {
  fc.assert(
    fc.property(box, box, (a, b) => {
      fc.pre(meet(a, b, growth));
      const scales = Array.from({ length: 2001 }, (_, step) => 1 + ((growth - 1) * step) / 2000);
      // Widened by what lies between two steps.
      const wider = { ...a, halfWidth: a.halfWidth + 0.1, halfHeight: a.halfHeight + 0.1 };
      expect(scales.some((scale) => overlapAt(wider, b, scale))).toBe(true);
    }),
  );
});

test("room is free exactly where no box that was taken meets another, however far apart their points", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), box, (taken, asked) => {
      const room = new Room(growth);
      for (const one of taken) room.take(one);
      expect(room.isFree(asked)).toBe(!taken.some((one) => meet(one, asked, growth)));
    }),
  );
});
