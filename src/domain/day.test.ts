import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  type Day,
  type DaySpan,
  dayFromNumber,
  dayNumber,
  daysOf,
  isDay,
  spansOverlap,
} from "./day.ts";

const anyNumber = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9998-12-31") });
const closeDay = fc.integer({ min: -20, max: 20 }).map((days) => addDays("2026-01-08", days));
const closeSpan: fc.Arbitrary<DaySpan> = fc
  .tuple(closeDay, closeDay)
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }));

test.each(["2026-01-08", "2025-12-31", "2024-02-29", "2000-02-29", "1970-01-01"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each([
  ["does not exist", "2026-02-30"],
  ["is a leap day of a year that has none", "2026-02-29"],
  ["is a leap day of a century that has none", "1900-02-29"],
  ["has no such month", "2026-13-01"],
  ["has a month 0", "2026-00-10"],
  ["has a day 0", "2026-01-00"],
  ["lacks a zero", "2026-1-8"],
  ["is a moment", "2026-01-08T00:00:00Z"],
  ["is followed by a line end", "2026-01-08\n"],
  ["has Persian digits", "۲۰۲۶-۰۱-۰۸"],
  ["has a sign", "-2026-01-08"],
  ["is empty", ""],
])("a text that %s is no day: %s", (_reason, text) => {
  expect(isDay(text)).toBe(false);
});

test.each([20_260_108, null, undefined, new Date("2026-01-08T00:00:00Z"), ["2026-01-08"]])(
  "%s is no day, for it is no text",
  (value) => {
    expect(isDay(value)).toBe(false);
  },
);

test("a day that does not exist has no number", () => {
  const impossible: Day = "2026-02-30";
  expect(() => dayNumber(impossible)).toThrow('Got "2026-02-30" when expected a day such as 2026-01-08');
});

test("a number beyond the year 9999 is no day", () => {
  expect(() => dayFromNumber(dayNumber("9999-12-31") + 1)).toThrow(RangeError);
});

test("days are numbered from 1970-01-01", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("1969-12-31")).toBe(-1);
  expect(dayFromNumber(20_461)).toBe("2026-01-08");
});

test("a number's day has that number", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
    }),
  );
});

test("days are ordered as their texts are", () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (a, b) => {
      expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b);
    }),
  );
});

test.each([
  ["2026-01-08", 1, "2026-01-09"],
  ["2025-12-31", 1, "2026-01-01"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-01-08", 0, "2026-01-08"],
  // Clocks changed in Iran on this night while they still did, and change elsewhere on others.
  ["2022-03-21", 1, "2022-03-22"],
  ["2026-03-29", 1, "2026-03-30"],
] as const)("%s and %i days more is %s", (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});

test("the days of a span are all from start to end, both inclusive", () => {
  expect(daysOf({ start: "2025-12-30", end: "2026-01-02" })).toEqual([
    "2025-12-30",
    "2025-12-31",
    "2026-01-01",
    "2026-01-02",
  ]);
});

test("a span of one day has one day", () => {
  expect(daysOf({ start: "2026-01-08", end: "2026-01-08" })).toEqual(["2026-01-08"]);
});

test("a span that ends before it starts has no days", () => {
  expect(daysOf({ start: "2026-01-08", end: "2026-01-07" })).toEqual([]);
  expect(daysOf({ start: "2026-01-08", end: "2025-01-08" })).toEqual([]);
});

test("spans overlap exactly when they share a day", () => {
  fc.assert(
    fc.property(closeSpan, closeSpan, (a, b) => {
      const days = new Set(daysOf(a));
      expect(spansOverlap(a, b)).toBe(daysOf(b).some((day) => days.has(day)));
    }),
  );
});
