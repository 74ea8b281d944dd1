import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayScale, empty, full } from "../../tests/builders/day-scale.ts";
import { between, changeTo, isWhole, moved, windowOf, withEdgeAt } from "./day-window.ts";

/** 28 December to 6 January, nothing to 16 January, then two days. */
const scale = dayScale([...full(10), ...empty(10), ...full(2)]);

describe("a window of days", () => {
  test("is the whole scale where the filter is open", () => {
    expect(windowOf({ from: null, to: null }, scale)).toEqual({ start: "2025-12-28", end: "2026-01-18" });
    expect(windowOf({ from: "2026-01-03", to: null }, scale)).toEqual({
      start: "2026-01-03",
      end: "2026-01-18",
    });
  });

  test("that leaves out nothing changes the filter to no window at all", () => {
    expect(changeTo({ start: "2025-12-28", end: "2026-01-18" }, scale)).toEqual({ from: null, to: null });
    expect(changeTo({ start: "2025-12-01", end: "2026-02-18" }, scale)).toEqual({ from: null, to: null });
  });

  test("that leaves out one day says both its ends", () => {
    expect(changeTo({ start: "2025-12-28", end: "2026-01-17" }, scale)).toEqual({
      from: "2025-12-28",
      to: "2026-01-17",
    });
  });

  test("comes of two days in either order", () => {
    expect(between("2026-01-03", "2026-01-01")).toEqual({ start: "2026-01-01", end: "2026-01-03" });
  });

  test("moves over a break and keeps how many days it shows", () => {
    expect(moved({ start: "2026-01-05", end: "2026-01-06" }, 1, scale)).toEqual({
      start: "2026-01-06",
      end: "2026-01-17",
    });
    expect(moved({ start: "2026-01-05", end: "2026-01-06" }, 2, scale)).toEqual({
      start: "2026-01-17",
      end: "2026-01-18",
    });
  });

  test("moves no further than the ends of the scale", () => {
    expect(moved({ start: "2026-01-02", end: "2026-01-03" }, 99, scale)).toEqual({
      start: "2026-01-17",
      end: "2026-01-18",
    });
    expect(moved({ start: "2026-01-02", end: "2026-01-03" }, -99, scale)).toEqual({
      start: "2025-12-28",
      end: "2025-12-29",
    });
  });

  test("within a break begins at the day after it once it is moved", () => {
    expect(moved({ start: "2026-01-10", end: "2026-01-11" }, 0, scale)).toEqual({
      start: "2026-01-17",
      end: "2026-01-17",
    });
  });

  test("has ends that stop at each other", () => {
    const window = { start: "2026-01-01", end: "2026-01-03" } as const;
    expect(withEdgeAt(window, "start", "2026-01-17")).toEqual({ start: "2026-01-03", end: "2026-01-03" });
    expect(withEdgeAt(window, "end", "2025-12-28")).toEqual({ start: "2026-01-01", end: "2026-01-01" });
    expect(withEdgeAt(window, "end", "2026-01-17")).toEqual({ start: "2026-01-01", end: "2026-01-17" });
  });

  test("moved anywhere still shows as many days, in order and on the scale", () => {
    const index = fc.nat({ max: scale.shown.length - 1 });
    fc.assert(
      fc.property(index, index, fc.integer({ min: -20, max: 20 }), (a, b, by) => {
        const [start, end] = [scale.shown[a], scale.shown[b]];
        if (!start || !end) return;
        const window = between(start, end);
        const after = moved(window, by, scale);
        expect(scale.indexOf(after.end) - scale.indexOf(after.start)).toBe(Math.abs(a - b));
        expect(isWhole(after, scale)).toBe(isWhole(window, scale));
      }),
    );
  });
});
