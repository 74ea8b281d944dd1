import { describe, expect, test } from "vitest";
import { proposeId } from "./propose-id.ts";
import { readBoolean, readDay, readDecimal, readList, readNumber, readWord } from "./read-cell.ts";

describe("a day", () => {
  test.each([
    ["2026-01-08", "2026-01-08"],
    ["8 January 2026", "2026-01-08"],
    ["January 8, 2026", "2026-01-08"],
    ["2026/1/8", "2026-01-08"],
    ["2026-01-08 00:00:00.000", "2026-01-08"],
    ["25/01/2026", "2026-01-25"],
    ["1404-10-18", "2026-01-08"],
    ["۱۴۰۴/۱۰/۱۸", "2026-01-08"],
    ["1403-12-30", "2025-03-20"],
  ])("%s is %s", (written, day) => {
    expect(readDay(written)?.value).toBe(day);
  });

  test("is said in which calendar it was understood, where it is not as the record writes it", () => {
    expect(readDay("2026-01-08")).not.toHaveProperty("understood");
    expect(readDay("1404/10/18")?.understood).toBe("2026-01-08 (Solar Hijri calendar)");
  });

  test.each(["08/01/2026", "1404-12-30", "2026-02-30", "yesterday", ""])("%s is none", (written) => {
    expect(readDay(written)).toBeUndefined();
  });
});

describe("numbers", () => {
  test.each([
    ["1,200", 1200],
    ["۱٬۲۰۰", 1200],
    ["12", 12],
    ["0", 0],
  ])("%s is %d", (written, number) => expect(readNumber(written)).toBe(number));

  test.each(["at least 12", "1,2", "12-15", "1e3", ""])("%s is none", (written) => {
    expect(readNumber(written)).toBeUndefined();
  });

  test.each([
    ["35,52", 35.52],
    ["۳۵٫۵۲", 35.52],
    ["35.52° N", 35.52],
  ])("%s is %d degrees", (written, degrees) => expect(readDecimal(written)).toBe(degrees));
});

test("words take the record's spelling, lists are separated by semicolons or lines", () => {
  expect(readWord(" Security Forces ")).toBe("security-forces");
  expect(readList("a; b\nc;")).toEqual(["a", "b", "c"]);
  expect([readBoolean("Yes"), readBoolean("خیر"), readBoolean("maybe")]).toEqual([true, false, undefined]);
});

describe("a proposed id", () => {
  test("holds the title's telling words and the day, and is new", () => {
    const taken = new Set(["deaths-ilam-2026-01-08"]);
    const propose = (title: string) => proposeId(title, "2026-01-08", (id) => taken.has(id));
    expect(propose("The deaths in Ilam")).toBe("deaths-ilam-2026-01-08-2");
    expect(propose("Shūsh’s bazaar, at night")).toBe("shushs-bazaar-night-2026-01-08");
  });

  test("is in the record's form whatever the title", () => {
    for (const title of ["", "«ایلام»", "—", "x".repeat(300)]) {
      const id = proposeId(title, null, () => false);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(80);
    }
  });
});
