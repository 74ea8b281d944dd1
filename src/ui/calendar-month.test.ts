import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clampedDay, dateOf, dayOf, laterDay, placeInWeek, weeksOfMonth } from "./calendar-month.ts";

const calendar = fc.constantFrom("gregorian" as const, "solar-hijri" as const);
const weekStart = fc.constantFrom("sat" as const, "mon" as const);
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => laterDay("1990-01-01", "gregorian", { days }));

describe("days in two calendars", () => {
  test("8 January 2026 is 18 Dey 1404", () => {
    const date = dateOf("2026-01-08", "solar-hijri");
    expect([date.year, date.month, date.day]).toEqual([1404, 10, 18]);
  });

  test("a day taken to a calendar and back is the same day", () => {
    fc.assert(
      fc.property(day, calendar, (one, way) => {
        expect(dayOf(dateOf(one, way))).toBe(one);
      }),
    );
  });

  test("a text that is not a day throws, saying what was expected", () => {
    expect(() => dateOf("2026-1" as "2026-1-1", "gregorian")).toThrow(/when expected a day such as/);
  });
});

describe("the weeks of a month", () => {
  test("Dey 1404 begins on a Monday, the third place of a week from Saturday, and has 30 days", () => {
    const weeks = weeksOfMonth("2026-01-08", "solar-hijri", "sat");
    expect(weeks[0]?.slice(0, 3)).toEqual([null, null, "2025-12-22"]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  });

  test("January 2026 begins on a Thursday, the fourth place of a week from Monday", () => {
    expect(weeksOfMonth("2026-01-31", "gregorian", "mon")[0]?.slice(2, 4)).toEqual([null, "2026-01-01"]);
  });

  test("every week has seven places, the days run on without a gap, and each stands at its place in the week", () => {
    fc.assert(
      fc.property(day, calendar, weekStart, (one, way, start) => {
        const weeks = weeksOfMonth(one, way, start);
        const days = weeks.flat().filter((found) => found !== null);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(days).toContain(one);
        expect(days.slice(1)).toEqual(days.slice(0, -1).map((before) => laterDay(before, way, { days: 1 })));
        for (const week of weeks)
          for (const [place, found] of week.entries())
            if (found !== null) expect(placeInWeek(found, start)).toBe(place);
      }),
    );
  });
});

test("a month later than a 31st is the last day of a shorter month", () => {
  expect(laterDay("2026-01-31", "gregorian", { months: 1 })).toBe("2026-02-28");
});

test("a day outside the limits becomes the nearest inside them; null is no limit", () => {
  expect(clampedDay("2025-12-01", "2025-12-28", "2026-06-01")).toBe("2025-12-28");
  expect(clampedDay("2026-12-01", "2025-12-28", "2026-06-01")).toBe("2026-06-01");
  expect(clampedDay("2026-12-01", null, null)).toBe("2026-12-01");
});
