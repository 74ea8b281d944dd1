import { describe, expect, test } from "vitest";
import { dayScale, empty, full } from "../../tests/builders/day-scale.ts";
import { dragged, gripAt } from "./grip.ts";

/** 28 December to 6 January at 0 to 100, a break to 140, 17 and 18 January to 160. */
const scale = dayScale([...full(10), ...empty(10), ...full(2)]);
const whole = { start: "2025-12-28", end: "2026-01-18" } as const;
/** From 20 to 60. */
const window = { start: "2025-12-30", end: "2026-01-02" } as const;
const mouse = { scale, reach: 8 };

describe("a press", () => {
  test("near an end takes hold of it, and dragging moves only that end", () => {
    const grip = gripAt(57, window, mouse);
    expect(grip).toMatchObject({ kind: "edge", edge: "end", fixed: "2025-12-30" });
    expect(dragged(grip, 57, scale)).toEqual(window);
    expect(dragged(grip, 67, scale)).toEqual({ start: "2025-12-30", end: "2026-01-03" });
  });

  test("on an end that is dragged past the other turns the window round", () => {
    const grip = gripAt(57, window, mouse);
    expect(dragged(grip, 12, scale)).toEqual({ start: "2025-12-29", end: "2025-12-30" });
  });

  test("inside the window takes hold of all of it", () => {
    const grip = gripAt(40, window, mouse);
    expect(dragged(grip, 55, scale)).toEqual({ start: "2025-12-31", end: "2026-01-03" });
    expect(dragged(grip, 999, scale)).toEqual({ start: "2026-01-05", end: "2026-01-18" });
  });

  test("outside of the window begins a new one, towards either side", () => {
    const grip = gripAt(85, window, mouse);
    expect(dragged(grip, 85, scale)).toEqual({ start: "2026-01-05", end: "2026-01-05" });
    expect(dragged(grip, 75, scale)).toEqual({ start: "2026-01-04", end: "2026-01-05" });
    expect(dragged(grip, 145, scale)).toEqual({ start: "2026-01-05", end: "2026-01-17" });
  });

  test("inside a window that is everything begins a new one too", () => {
    expect(gripAt(50, whole, mouse).kind).toBe("new");
  });

  test("of a finger reaches further, but leaves the middle of a narrow window to move it", () => {
    const day = { start: "2025-12-31", end: "2025-12-31" } as const;
    expect(gripAt(15, day, { scale, reach: 22 })).toMatchObject({ kind: "edge", edge: "start" });
    expect(gripAt(35, day, { scale, reach: 22 })).toMatchObject({ kind: "window" });
    expect(gripAt(55, day, { scale, reach: 22 })).toMatchObject({ kind: "edge", edge: "end" });
  });
});
