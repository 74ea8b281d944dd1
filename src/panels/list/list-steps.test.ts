import { expect, test } from "vitest";
import { rowByKey, rowsWith } from "./list-steps.ts";

test("arrows go to the next row and the one before, and stop at the ends", () => {
  expect(rowByKey("ArrowDown", 0, 3)).toBe(1);
  expect(rowByKey("ArrowDown", 2, 3)).toBe(2);
  expect(rowByKey("ArrowUp", 0, 3)).toBe(0);
});

test("Home and End go to the ends, pages stop at them", () => {
  expect(rowByKey("Home", 40, 100)).toBe(0);
  expect(rowByKey("End", 40, 100)).toBe(99);
  expect(rowByKey("PageDown", 95, 100)).toBe(99);
  expect(rowByKey("PageUp", 3, 100)).toBe(0);
});

test("other keys lead nowhere, and no key leads anywhere in an empty list", () => {
  expect(rowByKey("a", 1, 3)).toBeNull();
  expect(rowByKey("End", 0, 0)).toBeNull();
});

test("the row that holds the focus exists even when it is scrolled out of sight", () => {
  expect(rowsWith([10, 11, 12], 2)).toEqual([2, 10, 11, 12]);
  expect(rowsWith([10, 11, 12], 11)).toEqual([10, 11, 12]);
});
