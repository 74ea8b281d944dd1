import { expect, test } from "vitest";
import { limits, tooHeavy, weigh } from "./budget.ts";
import { importsOf, type SiteFile } from "./site-sizes.ts";

const files: readonly SiteFile[] = [
  { name: "maplibre.js", share: "MapLibre", bytes: 254_000 },
  { name: "index.js", share: "page", bytes: 68_000 },
  { name: "react.js", share: "page", bytes: 58_000 },
  { name: "table.js", share: "later", bytes: 2000 },
];

test("each share is summed in thousands of bytes, and MapLibre is not the largest file that is judged", () => {
  const weights = new Map(weigh(files).map(({ name, kilobytes }) => [name, kilobytes]));
  expect(weights.get("page before the first map")).toBe(126);
  expect(weights.get("all before the first map")).toBe(380);
  expect(weights.get("all that can come later")).toBe(2);
  expect(weights.get("the largest file but MapLibre's")).toBe(68);
});

test("what weighs more than its limit is named, and nothing else", () => {
  const heavier = [...files, { name: "chart.js", share: "page", bytes: 200_000 } as const];
  expect(tooHeavy(weigh(files))).toEqual([]);
  expect(tooHeavy(weigh(heavier)).map(({ name }) => name)).toEqual([
    "page before the first map",
    "the largest file but MapLibre's",
  ]);
  expect(limits.every(({ kilobytes }) => kilobytes > 0)).toBe(true);
});

test("a script's static imports are told from those that come when they are asked for", () => {
  const code = 'import{a}from"./a.js";import"./b.js";const c=()=>import("./c.js");export{d}from"./d.js";';
  expect(importsOf(code)).toEqual(["a.js", "b.js", "d.js"]);
});
