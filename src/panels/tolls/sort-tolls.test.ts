import { describe, expect, test } from "vitest";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { Locale } from "../../i18n/locale.ts";
import { sortTolls, tollOrders } from "./sort-tolls.ts";

const { tolls } = publishedRecord();
const locale = new Locale("en", "gregorian");

describe.each(tollOrders)("in order of %s", (by) => {
  test("either way it holds the same tolls", () => {
    for (const isDescending of [false, true]) {
      expect(new Set(sortTolls(tolls, { by, isDescending }, locale))).toEqual(new Set(tolls));
    }
  });
});

test("what states no figure comes last either way", () => {
  for (const isDescending of [false, true]) {
    const sorted = sortTolls(tolls, { by: "figure", isDescending }, locale);
    const firstWithout = sorted.findIndex(({ low, high }) => low === null && high === null);
    expect(sorted.slice(firstWithout).every(({ low, high }) => low === null && high === null)).toBe(true);
  }
});

test("days run forwards or backwards", () => {
  const days = sortTolls(tolls, { by: "day", isDescending: true }, locale).map(({ asOf }) => asOf ?? "0000");
  expect(days).toEqual([...days].sort().reverse());
});
