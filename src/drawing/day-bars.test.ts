import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOn, type DayCounts } from "../selection/day-counts.ts";
import { barsPath, dayBars, mostOnADay } from "./day-bars.ts";
import { DayScale } from "./day-scale.ts";

function counts(exact: readonly number[], spread: readonly number[]): DayCounts {
  return { first: "2026-01-08", exact: Uint32Array.from(exact), spread: Uint32Array.from(spread) };
}

function barsOf(of: DayCounts, most = mostOnADay(of)) {
  const scale = DayScale.of(of, { width: 100, breakWidth: 10 });
  if (!scale) throw new Error("Got no scale when expected one of some days");
  return dayBars(of, scale, { height: 60, most });
}

describe("the bars of days", () => {
  test("stand on the ground, ranges on top of what is known to the day", () => {
    const [bar] = barsOf(counts([30], [90]));
    expect(bar).toEqual({
      day: "2026-01-08",
      x: 1,
      width: 98,
      exact: { count: 30, y: 45, height: 15 },
      spread: { count: 90, y: 0, height: 45 },
    });
  });

  test("leave out days without anything", () => {
    expect(barsOf(counts([1, 0, 2], [0, 0, 0])).map(({ day }) => day)).toEqual(["2026-01-08", "2026-01-10"]);
    expect(barsOf(counts([0, 0], [0, 0]))).toEqual([]);
  });

  test("leave out days that the scale does not have", () => {
    const scale = DayScale.of(counts([1], [0]), { width: 100, breakWidth: 10 });
    expect(scale && dayBars(counts([1, 1], [0, 0]), scale, { height: 60, most: 1 })).toHaveLength(1);
  });

  test("show one incident beside a thousand", () => {
    expect(barsOf(counts([1, 1000], [0, 0]))[0]?.exact.height).toBe(1.5);
  });

  test("are as many and as high as the day's count says, never higher than the drawing", () => {
    const days = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(days, (list) => {
        const of = counts(
          list.map(([exact]) => exact),
          list.map(([, spread]) => spread),
        );
        for (const { day, exact, spread } of barsOf(of)) {
          expect(exact.count + spread.count).toBe(countOn(of, day));
          expect(spread.y).toBeGreaterThanOrEqual(0);
          expect(spread.y + spread.height).toBeCloseTo(exact.y, 6);
          expect(exact.y + exact.height).toBeCloseTo(60, 6);
        }
      }),
    );
  });

  test("have an outline of a closed rectangle for each day with the part", () => {
    const bars = barsOf(counts([1, 0], [0, 2]));
    expect(barsPath(bars, "exact")).toBe("M1 30h48v30h-48z");
    expect(barsPath(bars, "spread")).toBe("M51 0h48v60h-48z");
  });
});
