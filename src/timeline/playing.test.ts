import { describe, expect, test } from "vitest";
import { dayScale, empty, full } from "../../tests/builders/day-scale.ts";
import type { DaySpan } from "../domain/day.ts";
import { beginning, following } from "./playing.ts";

const scale = dayScale([...full(3), ...empty(8), ...full(1)]);
const whole: DaySpan = { start: "2025-12-28", end: "2026-01-08" };

function played(from: DaySpan): DaySpan[] {
  const { playing, window } = beginning(from, scale);
  const windows: DaySpan[] = [];
  for (let next: DaySpan | null = window; next; next = following(playing, next, scale)) windows.push(next);
  return windows;
}

describe("playing", () => {
  test("all days grows the record from its first day until it is whole, without waiting in a break", () => {
    expect(played(whole)).toEqual([
      { start: "2025-12-28", end: "2025-12-28" },
      { start: "2025-12-28", end: "2025-12-29" },
      { start: "2025-12-28", end: "2025-12-30" },
      { start: "2025-12-28", end: "2026-01-08" },
    ]);
  });

  test("a window slides it on at its width until it stands at the end", () => {
    expect(played({ start: "2025-12-28", end: "2025-12-29" })).toEqual([
      { start: "2025-12-28", end: "2025-12-29" },
      { start: "2025-12-29", end: "2025-12-30" },
      { start: "2025-12-30", end: "2026-01-08" },
    ]);
  });

  test("a window that stands at the end starts over at the beginning", () => {
    expect(played({ start: "2026-01-08", end: "2026-01-08" })).toHaveLength(4);
  });
});
