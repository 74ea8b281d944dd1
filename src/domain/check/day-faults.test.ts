import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { dayFromNumber, dayNumber } from "../day.ts";
import { dayFault, fromSolarHijri } from "./day-faults.ts";

vi.setConfig({ testTimeout: 60_000 });

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

function solarHijri(day: number) {
  const parts = persian.formatToParts(day * 86_400_000);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value("year"), month: value("month"), day: value("day") };
}

describe("a day of the Solar Hijri calendar", () => {
  test("is converted to the Gregorian day that shows it, for every day of two centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1900-03-21"), max: dayNumber("2099-12-31") }), (day) => {
        expect(fromSolarHijri(solarHijri(day))).toBe(dayFromNumber(day));
      }),
    );
  });

  test.each([
    [{ year: 1404, month: 10, day: 18 }, "2026-01-08"],
    [{ year: 1403, month: 12, day: 30 }, "2025-03-20"],
    [{ year: 1404, month: 1, day: 1 }, "2025-03-21"],
  ])("%j is known", (parts, gregorian) => {
    expect(fromSolarHijri(parts)).toBe(gregorian);
  });

  test("that its calendar does not have is none", () => {
    expect(fromSolarHijri({ year: 1404, month: 12, day: 30 })).toBeUndefined();
    expect(fromSolarHijri({ year: 1404, month: 13, day: 1 })).toBeUndefined();
  });
});

describe("a day that is written in another way", () => {
  test.each([
    ["08.01.2026", "2026-01-08"],
    ["25/01/2026", "2026-01-25"],
    ["01/25/2026", "2026-01-25"],
    ["8 Jan 2026", "2026-01-08"],
    ["۲۰۲۶/۱/۸", "2026-01-08"],
    ["2026-01-08T12:00:00+03:30", "2026-01-08"],
  ])("%s comes with %s to write instead", (written, day) => {
    expect(dayFault(written)).toMatchObject({
      class: "date.format",
      mend: `write "${day}" if that is meant`,
    });
  });

  test("that does not exist comes with the last day of its month", () => {
    expect(dayFault("2026-02-30")).toMatchObject({
      class: "date.impossible",
      mend: expect.stringContaining("2026-02-28"),
    });
  });
});
