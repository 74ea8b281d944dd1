import { expect, test } from "vitest";
import { figureSign, figureText } from "./figure-text.ts";
import { Locale } from "./locale.ts";

const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");

test("a figure is said with the limits that its origin gave it", () => {
  expect(figureText({ low: 205, high: null, qualifier: "at-least" }, english)).toBe("at least 205");
  expect(figureText({ low: 14, high: 23, qualifier: null }, english)).toBe("14–23");
  expect(figureText({ low: 2000, high: 2000, qualifier: "about" }, english)).toBe("about 2,000");
  expect(figureText({ low: null, high: 30_000, qualifier: "up-to" }, persian)).toBe("تا ۳۰٬۰۰۰");
  expect(figureText({ low: 250, high: 250, qualifier: "exactly" }, english)).toBe("exactly 250");
  expect(figureText({ low: 250, high: 250, qualifier: null }, english)).toBe("250");
});

test("what has no number is not stated, and never 0", () => {
  const words = { low: null, high: null, qualifier: null } as const;
  expect(figureText(words, english)).toBe("Not stated");
  expect(figureText(words, persian)).toBe("ذکر نشده");
  expect(figureSign(words, english)).toBe("–");
});

test("a sign stands for the qualifier where there is room for a number only", () => {
  expect(figureSign({ low: 205, high: null, qualifier: "at-least" }, persian)).toBe("≥ ۲۰۵");
  expect(figureSign({ low: null, high: 30_000, qualifier: "up-to" }, english)).toBe("≤ 30,000");
  expect(figureSign({ low: 8, high: 12, qualifier: "about" }, english)).toBe("≈ 8–12");
});
