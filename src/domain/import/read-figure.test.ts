import { describe, expect, test } from "vitest";
import { readFigure } from "./read-figure.ts";
import { readPoint } from "./read-point.ts";

describe("a figure as people say it", () => {
  test.each([
    ["12", { low: 12, high: 12, qualifier: null }],
    ["1,200", { low: 1200, high: 1200, qualifier: null }],
    ["at least 12", { low: 12, high: null, qualifier: "at-least" }],
    ["more than 12", { low: 12, high: null, qualifier: "at-least" }],
    ["دست‌کم ۱۲", { low: 12, high: null, qualifier: "at-least" }],
    ["up to 30", { low: null, high: 30, qualifier: "up-to" }],
    ["12 to 15", { low: 12, high: 15, qualifier: null }],
    ["12-15", { low: 12, high: 15, qualifier: null }],
    ["about 200 to 300", { low: 200, high: 300, qualifier: "about" }],
    ["exactly 3", { low: 3, high: 3, qualifier: "exactly" }],
  ])("%s", (written, figure) => {
    expect(readFigure(written)).toEqual(figure);
  });

  test.each(["0", "15 to 12", "dozens", "at least 12 to 15", "12 or so", ""])("%s is none", (written) => {
    expect(readFigure(written)).toBeUndefined();
  });
});

describe("a point in Iran", () => {
  test.each([
    "35.69, 51.39",
    "51.39, 35.69",
    "51.39 35.69",
    "35.69° N, 51.39° E",
    "[51.39,35.69]",
    "۳۵٫۶۹، ۵۱٫۳۹",
  ])("%s is read in either order", (written) => expect(readPoint(written)).toEqual([51.39, 35.69]));

  test("elsewhere is taken longitude first, for the check to judge", () => {
    expect(readPoint("2.35, 48.85")).toEqual([2.35, 48.85]);
  });

  test.each(["35.69", "somewhere", "1, 2, 3"])("%s is none", (written) => {
    expect(readPoint(written)).toBeUndefined();
  });
});
