import { expect, test } from "vitest";
import { publishedRecord } from "../../tests/builders/record.ts";
import { shortName, shortText } from "./short-text.ts";

test.each([
  ["a word and another", 7, "a word…"],
  ["short", 7, "short"],
  ["faces 😀😀", 7, "faces…"],
  ["in \u2068isolates\u2069", 7, "in iso…"],
])("%j in %i characters is %j", (text, most, expected) => {
  expect(shortText(text, most)).toBe(expected);
});

test("no origin of the record is cut", () => {
  const names = publishedRecord().origins.flatMap(({ short }) => [short.en, short.fa]);
  expect(names.filter((name) => shortName(name) !== name)).toEqual([]);
});
