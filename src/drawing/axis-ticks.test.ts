import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayScale, empty, full } from "../../tests/builders/day-scale.ts";
import { DayFormat } from "../i18n/day-format.ts";
import { english } from "../i18n/languages/en.ts";
import { persian } from "../i18n/languages/fa.ts";
import { axisTicks } from "./axis-ticks.ts";
import { daysOfMonth } from "./day-of-month.ts";
import type { DayScale } from "./day-scale.ts";

function texts(scale: DayScale, calendar: "gregorian" | "solar-hijri" = "gregorian", letter = 6): string[] {
  const format = new DayFormat(english, calendar);
  const places = daysOfMonth({ start: scale.first, end: scale.last }, (day) => format.month(day));
  const ticks = axisTicks(scale, {
    dayOfMonth: (day) => places.get(day) ?? 0,
    digits: String,
    withMonth: (day) => format.day(day, "short"),
    widthOf: (text) => text.length * letter,
    gap: 8,
  });
  return ticks.map(({ text }) => text);
}

describe("the days under the scale", () => {
  test("tell the month at its first day and are bare numbers in between", () => {
    expect(texts(dayScale(full(40)))).toEqual(["1 Jan", "5", "10", "15", "20", "25", "1 Feb", "5"]);
  });

  test("follow the page's calendar", () => {
    expect(texts(dayScale(full(40)), "solar-hijri")).toEqual([
      "7 Dey",
      "10",
      "15",
      "20",
      "25",
      "1 Bahman",
      "5",
      "10",
      "15",
    ]);
  });

  test("tell the month again after a break", () => {
    expect(texts(dayScale([...full(10), ...empty(60), ...full(1)]))).toEqual(["1 Jan", "5", "8 Mar"]);
  });

  test("leave out bare numbers whose month found no room to be told", () => {
    expect(texts(dayScale(full(8)), "gregorian", 12)).toEqual(["1 Jan"]);
  });

  test("are in order, each once, wherever breaks lie", () => {
    const runs = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(runs, (list) => {
        const scale = dayScale([
          1,
          ...list.flatMap(([count, length]) => Array.from({ length }, () => count)),
          1,
        ]);
        const ticks = axisTicks(scale, {
          dayOfMonth: (day) => Number(day.slice(8)),
          digits: String,
          withMonth: (day) => day.slice(5),
          widthOf: (text) => text.length * 6,
          gap: 8,
        });
        const sorted = [...ticks].sort((a, b) => a.x - b.x);
        expect(ticks).toEqual(sorted);
        ticks.slice(1).forEach((tick, index) => {
          const before = ticks[index];
          if (before)
            expect(tick.x - before.x).toBeGreaterThanOrEqual(3 * (tick.text.length + before.text.length) + 8);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("the place of a day in its month", () => {
  test("is that of the calendar that names the months", () => {
    const format = new DayFormat(persian, "solar-hijri");
    const places = daysOfMonth({ start: "2026-01-18", end: "2026-01-22" }, (day) => format.month(day));
    expect([...places.values()]).toEqual([28, 29, 30, 1, 2]);
  });
});
