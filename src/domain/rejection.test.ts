import { expect, test } from "vitest";
import { shown } from "./rejection.ts";

test.each([
  [undefined, "nothing"],
  [null, "null"],
  ["a text", '"a text"'],
  [[51.36, 35.52], "[51.36,35.52]"],
  [{ type: "Point", coordinates: [51.36, 35.52] }, '{"type":"Point","coordinates":[51.36,35.52]}'],
])("%j is shown as %s", (value, text) => {
  expect(shown(value)).toBe(text);
});

test("a long value is cut at 60 characters", () => {
  expect(shown("x".repeat(100))).toBe(`"${"x".repeat(58)}…`);
  expect(shown(Array.from({ length: 1000 }, (_, index) => index))).toHaveLength(60);
});

test("a value that nests is cut at the fourth level, however deep it goes", () => {
  const depth = 100_000;
  const nested: unknown = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(shown(nested)).toBe('[[[["…"]]]]');
});

test("a key that means something to the language is shown like any other", () => {
  expect(shown(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});
