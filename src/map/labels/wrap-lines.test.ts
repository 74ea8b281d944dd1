import { expect, test } from "vitest";
import { wrapLines } from "./wrap-lines.ts";

const letters = (text: string) => text.length;

test("a text that fits stays one line", () => {
  expect(wrapLines("South Khorasan", 14, letters)).toEqual(["South Khorasan"]);
});

test("a text that does not fit is cut where its widest line is narrowest", () => {
  expect(wrapLines("Kohgiluyeh and Boyer-Ahmad", 16, letters)).toEqual(["Kohgiluyeh and", "Boyer-Ahmad"]);
  expect(wrapLines("a bb ccc ddddd", 8, letters)).toEqual(["a bb ccc", "ddddd"]);
});

test("a word wider than the width stands alone, and a no-break space holds", () => {
  expect(wrapLines("Chaharmahal\u00a0+2", 4, letters)).toEqual(["Chaharmahal\u00a0+2"]);
  expect(wrapLines("of Sistan", 4, letters)).toEqual(["of", "Sistan"]);
});
