import fc from "fast-check";
import { expect, test } from "vitest";
import { rampRanges, rampStep } from "./ramp.ts";

test("no incidents are no step of the ramp", () => {
  expect(rampStep(0)).toBe(0);
});

test("every number of incidents lies in exactly the range of its step", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (incidents) => {
      const holding = rampRanges.filter(
        ({ from, to }) => incidents >= from && (to === null || incidents <= to),
      );
      expect(holding.map(({ step }) => step)).toEqual([rampStep(incidents)]);
    }),
  );
});

test("the ranges follow one another without a gap, from 1 to open", () => {
  expect(rampRanges[0]?.from).toBe(1);
  for (const [index, { to }] of rampRanges.entries()) {
    expect(rampRanges[index + 1]?.from).toBe(to === null ? undefined : to + 1);
  }
});
