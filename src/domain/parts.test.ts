import { expect, test } from "vitest";
import { inBoth } from "../../tests/builders/incident.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { verdictOnParts } from "./parts.ts";

const parts = (...values: number[]) => values.map((value) => ({ label: inBoth(`part ${value}`), value }));

test.each([
  {
    rule: "parts that add up to their total are complete",
    total: [3117, 3117],
    values: [2427, 690],
    verdict: "complete",
  },
  { rule: "the total of a floor is the floor", total: [27, null], values: [8, 19], verdict: "complete" },
  { rule: "parts that leave a rest are partial", total: [3117, 3117], values: [2427], verdict: "partial" },
  {
    rule: "parts that count more than their total exceed it",
    total: [9, 9],
    values: [6, 5],
    verdict: "exceeding",
  },
  { rule: "no parts, no verdict", total: [3117, 3117], values: [], verdict: null },
  { rule: "no total, no verdict", total: [null, null], values: [12], verdict: null },
] as const)("$rule", ({ total: [low, high], values, verdict }) => {
  expect(verdictOnParts({ low, high, parts: parts(...values) })).toBe(verdict);
});

test("no toll of the record has parts that exceed its total, and the official total is its two parts", () => {
  const { tolls } = publishedRecord();
  const broken = tolls.filter((toll) => toll.parts.length > 0);
  expect(broken.length).toBeGreaterThan(10);
  expect(broken.filter((toll) => verdictOnParts(toll) === "exceeding").map(({ id }) => id)).toEqual([]);
  const official = broken.find(({ id }) => id === "snsc-killed-2026-01-21");
  expect(official && verdictOnParts(official)).toBe("complete");
});
