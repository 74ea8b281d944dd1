import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, readCells, writeCell } from "./cell-text.ts";

const ascending = fc
  .uniqueArray(fc.nat({ max: 700 }), { maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b));
const span = fc
  .record({ start: fc.nat({ max: 700 }), more: fc.nat({ max: 40 }) })
  .map(({ start, more }) => ({ start, end: start + more }));
const cell: fc.Arbitrary<Cell> = fc.record({
  count: fc.integer({ min: 1, max: 1_000_000 }),
  happened: fc.option(span),
  facets: fc.option(fc.record({ category: fc.nat({ max: 18 }), origins: ascending, published: ascending })),
});

describe("cells as text", () => {
  test("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        expect(readCells(cells.map(writeCell).join(";"))).toEqual(cells);
      }),
    );
  });

  test("are as short as what they say", () => {
    const facets = { category: 0, origins: [4, 17], published: [12] };
    expect(writeCell({ count: 1, happened: { start: 11, end: 11 }, facets: null })).toBe("11");
    expect(writeCell({ count: 3, happened: { start: 11, end: 13 }, facets })).toBe("3*11+2/0/4.17/12");
    expect(writeCell({ count: 1, happened: null, facets: { ...facets, published: [] } })).toBe("/0/4.17/");
  });

  test.each(["a", "1/2", "1/2/3", "1*2*3", "-1", "1+", "1/0/4/12/5"])(
    "%s is no cell, and is told",
    (text) => {
      expect(() => readCells(`11;${text}`)).toThrow(`Got the cell "${text}"`);
    },
  );
});
