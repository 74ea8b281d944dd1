import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, daysOf } from "../domain/day.ts";
import type { DayCounts } from "../selection/day-counts.ts";
import { DayScale } from "./day-scale.ts";

const first: Day = "2025-12-28";

function counts(exact: readonly number[], spread: readonly number[] = exact.map(() => 0)): DayCounts {
  return { first, exact: Uint32Array.from(exact), spread: Uint32Array.from(spread) };
}

function scaleOf(exact: readonly number[], size = { width: 1000, breakWidth: 40 }): DayScale {
  const scale = DayScale.of(counts(exact), size);
  if (!scale) throw new Error("Got no scale when expected one of some days");
  return scale;
}

const runs = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 30 })), {
  minLength: 1,
  maxLength: 12,
});
const scales = fc
  .record({ runs, width: fc.integer({ min: 50, max: 3000 }), breakWidth: fc.integer({ min: 4, max: 60 }) })
  .map(({ runs: list, width, breakWidth }) =>
    scaleOf(
      list.flatMap(([count, length]) => Array.from({ length }, () => count)),
      { width, breakWidth },
    ),
  );

describe("a scale of days", () => {
  test("gives every day the same width when no run of days is empty", () => {
    const scale = scaleOf([1, 2, 0, 3]);
    expect(scale.dayWidth).toBe(250);
    expect(scale.breaks).toEqual([]);
    expect([scale.start("2025-12-30"), scale.centre("2025-12-30"), scale.end("2025-12-30")]).toEqual([
      500, 625, 750,
    ]);
  });

  test("draws eight empty days in a row as a break, and seven in full", () => {
    const days = (empty: number) => [1, ...Array.from({ length: empty }, () => 0), 1];
    expect(scaleOf(days(7)).breaks).toEqual([]);
    expect(scaleOf(days(8)).breaks).toEqual([
      { days: { start: "2025-12-29", end: "2026-01-05" }, length: 8, start: 480, end: 520 },
    ]);
  });

  test("takes a day that only ranges touch for one that has something", () => {
    const spread = [1, ...Array.from({ length: 9 }, () => 1), 1];
    expect(
      DayScale.of(
        counts(
          spread.map(() => 0),
          spread,
        ),
        { width: 100, breakWidth: 9 },
      )?.breaks,
    ).toEqual([]);
  });

  test("keeps empty days at both ends, since nothing would stand beyond a break there", () => {
    const empty = Array.from({ length: 20 }, () => 0);
    expect(scaleOf([...empty, 1, ...empty]).breaks).toEqual([]);
    expect(scaleOf(empty).shown).toHaveLength(20);
  });

  test("is none when no day is counted", () => {
    expect(DayScale.of({ ...counts([]), first: null }, { width: 100, breakWidth: 10 })).toBeNull();
  });

  test("steps over a break and never off its ends", () => {
    const scale = scaleOf([1, ...Array.from({ length: 10 }, () => 0), 1, 1]);
    expect(scale.step("2025-12-28", 1)).toBe("2026-01-08");
    expect(scale.step("2026-01-08", -1)).toBe("2025-12-28");
    expect(scale.step("2026-01-01", 1)).toBe("2026-01-08");
    expect(scale.step("2026-01-01", -1)).toBe("2025-12-28");
    expect(scale.step("2026-01-09", 7)).toBe("2026-01-09");
    expect(scale.step("2025-12-28", -7)).toBe("2025-12-28");
  });

  test("reads a position in a break as the nearer of the days around it", () => {
    const scale = scaleOf([1, ...Array.from({ length: 10 }, () => 0), 1]);
    expect(scale.shownAt(490)).toBe("2025-12-28");
    expect(scale.shownAt(510)).toBe("2026-01-08");
  });

  test("puts days beyond it at its ends", () => {
    const scale = scaleOf([1, 1]);
    expect([scale.start("2019-11-01"), scale.end("2019-11-01")]).toEqual([0, 0]);
    expect([scale.start("2027-01-01"), scale.end("2027-01-01")]).toEqual([1000, 1000]);
    expect([scale.dayAt(-5), scale.dayAt(5000)]).toEqual(["2025-12-28", "2025-12-29"]);
  });
});

describe("any scale of days", () => {
  test("leads from every day to its position and back", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        for (const day of daysOf({ start: scale.first, end: scale.last })) {
          expect(scale.dayAt(scale.centre(day))).toBe(day);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("never runs backwards, and each day ends where the next begins", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        for (const day of daysOf({ start: scale.first, end: scale.last })) {
          expect(scale.end(day)).toBeGreaterThan(scale.start(day));
          if (day !== scale.last) expect(scale.start(addDays(day, 1))).toBeCloseTo(scale.end(day), 6);
        }
        expect(scale.start(scale.first)).toBe(0);
        expect(scale.end(scale.last)).toBeCloseTo(scale.width, 6);
      }),
      { numRuns: 50 },
    );
  });

  test("is divided into shown days and breaks, and a step or a position leads to a shown day", () => {
    fc.assert(
      fc.property(
        scales,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -9, max: 9 }),
        (scale, share, days) => {
          const hidden = scale.breaks.flatMap((gap) => daysOf(gap.days));
          expect([...scale.shown, ...hidden].sort()).toEqual(daysOf({ start: scale.first, end: scale.last }));
          const day = scale.shownAt(share * scale.width);
          expect(scale.shown).toContain(day);
          expect(scale.shown).toContain(scale.step(day, days));
          expect(scale.shown[scale.indexOf(day)]).toBe(day);
        },
      ),
    );
  });
});
