import { expect, test } from "vitest";
import { publishedRecord } from "../../../tests/builders/record.ts";
import { openFilter } from "../../selection/filter.ts";
import { selectTolls } from "../../selection/select-tolls.ts";
import { markRows, tollAfterKey } from "./mark-rows.ts";

const tolls = selectTolls(publishedRecord(), openFilter).filter(({ measure }) => measure === "killed");
const rows = markRows(tolls);
const after = (key: string, from: string, direction: "ltr" | "rtl" = "ltr") =>
  tollAfterKey(key, { rows, from, direction })?.id;
const hrana = rows.find(([first]) => first?.origin.id === "hrana") ?? [];
const [first, second] = hrana;
const last = hrana.at(-1);
if (!first || !second || !last) throw new Error("the record lacks HRANA's tolls");

test("a row holds the claims of one origin, in order of days", () => {
  expect(rows.length).toBe(new Set(tolls.map(({ origin }) => origin.id)).size);
  const days = hrana.map(({ asOf }) => asOf ?? "9999");
  expect(days).toEqual([...days].sort());
});

test("along the row by the arrows of the line of reading", () => {
  expect(after("ArrowRight", first.id)).toBe(second.id);
  expect(after("ArrowLeft", second.id)).toBe(first.id);
  expect(after("ArrowLeft", first.id, "rtl")).toBe(second.id);
});

test("at the ends it stays; Home and End lead there", () => {
  expect(after("ArrowLeft", first.id)).toBe(first.id);
  expect(after("End", first.id)).toBe(last.id);
  expect(after("Home", last.id)).toBe(first.id);
});

test("from one origin to the next, to what it had last said by then", () => {
  const index = rows.indexOf(hrana);
  const next = rows[index + 1] ?? [];
  const reached = after("ArrowDown", last.id);
  expect(reached).toBe(next.at(-1)?.id);
});

test("every claim can be reached by arrow keys from the first", () => {
  const reached = new Set<string>([rows[0]?.[0]?.id ?? ""]);
  const waiting = [...reached];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"]) {
      const next = after(key, from);
      if (next === undefined || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  expect(reached.size).toBe(tolls.length);
});

test("any other key means nothing", () => {
  expect(after("a", first.id)).toBeUndefined();
});
