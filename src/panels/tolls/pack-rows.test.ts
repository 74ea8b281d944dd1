import fc from "fast-check";
import { expect, test } from "vitest";
import { packRows } from "./pack-rows.ts";

test("what does not overlap shares a row, what does takes the next", () => {
  expect(
    packRows([
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 11, end: 20 },
    ]),
  ).toEqual([0, 1, 0]);
});

test("no two of a row overlap", () => {
  const extent = fc.tuple(fc.nat(200), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(extent), (extents) => {
      const rows = packRows(extents);
      extents.forEach((one, index) => {
        const others = extents.filter((_, other) => other < index && rows[other] === rows[index]);
        expect(others.filter((other) => one.start <= other.end && other.start <= one.end)).toEqual([]);
      });
    }),
  );
});
