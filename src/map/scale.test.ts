import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleFor } from "./scale.ts";

test("a bar is as long as fits and stands for a round length", () => {
  expect(scaleFor(2.4, 96)).toEqual({ kilometres: 200, width: 200 / 2.4 });
  expect(scaleFor(0.008, 96)).toEqual({ kilometres: 0.5, width: 62.5 });
});

test("a bar is never wider than allowed and never less than two fifths of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 100, noNaN: true }), (perPixel) => {
      const { kilometres, width } = scaleFor(perPixel, 96);
      expect(width).toBeLessThanOrEqual(96.0001);
      expect(width).toBeGreaterThan(96 * 0.399);
      expect(width * perPixel).toBeCloseTo(kilometres, 6);
    }),
  );
});
