import { describe, expect, test } from "vitest";
import { dayScale, full } from "../../tests/builders/day-scale.ts";
import { windowAfterKey } from "./day-keys.ts";

const scale = dayScale(full(30));
const window = { start: "2026-01-05", end: "2026-01-08" } as const;

function windowAfter(
  key: string,
  options: { edge?: "start" | "end"; shiftKey?: boolean; direction?: "ltr" | "rtl" } = {},
) {
  const { edge = "start", shiftKey = false, direction = "ltr" } = options;
  return windowAfterKey({ key, shiftKey }, { window, edge }, { scale, direction });
}

describe("a key on an end of the window", () => {
  test.each([
    ["ArrowRight", "2026-01-06"],
    ["ArrowLeft", "2026-01-04"],
    ["ArrowUp", "2026-01-06"],
    ["ArrowDown", "2026-01-04"],
    ["PageDown", "2025-12-29"],
    ["PageUp", "2026-01-08"],
    ["Home", "2025-12-28"],
    ["End", "2026-01-08"],
  ])("%s moves the beginning to %s", (key, start) => {
    expect(windowAfter(key)).toEqual({ start, end: window.end });
  });

  test("End takes the last day to the end of the scale", () => {
    expect(windowAfter("End", { edge: "end" })).toEqual({ start: window.start, end: "2026-01-26" });
  });

  test("left leads to later days where the script runs from right to left; up is later everywhere", () => {
    expect(windowAfter("ArrowLeft", { direction: "rtl" })?.start).toBe("2026-01-06");
    expect(windowAfter("ArrowRight", { direction: "rtl" })?.start).toBe("2026-01-04");
    expect(windowAfter("ArrowUp", { direction: "rtl" })?.start).toBe("2026-01-06");
  });

  test("moves the whole window together with Shift", () => {
    expect(windowAfter("ArrowRight", { shiftKey: true })).toEqual({ start: "2026-01-06", end: "2026-01-09" });
  });

  test("that means nothing changes nothing", () => {
    expect(windowAfter("a")).toBeNull();
    expect(windowAfter("Tab")).toBeNull();
  });
});
