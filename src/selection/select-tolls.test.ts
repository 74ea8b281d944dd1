import { expect, test } from "vitest";
import { publishedRecord } from "../../tests/builders/record.ts";
import { openFilter } from "./filter.ts";
import { select } from "./select.ts";
import { facetsWithoutTolls, selectTolls } from "./select-tolls.ts";

const record = publishedRecord();
const ids = (change: Partial<typeof openFilter>) =>
  selectTolls(record, { ...openFilter, ...change }).map(({ id }) => id);

test("with an open filter every toll is shown, in order of days", () => {
  const shown = selectTolls(record, openFilter);
  expect(shown.length).toBe(record.tolls.length);
  const days = shown.map(({ asOf }) => asOf ?? "9999");
  expect(days).toEqual([...days].sort());
});

test("an origin passes by its id or by its kind", () => {
  const byEither = selectTolls(record, { ...openFilter, origins: ["hrana"], kinds: ["un"] });
  expect(byEither.length).toBeGreaterThan(10);
  expect(byEither.every(({ origin }) => origin.id === "hrana" || origin.kind === "un")).toBe(true);
  expect(byEither.length).toBe(ids({ origins: ["hrana"] }).length + ids({ kinds: ["un"] }).length);
});

test("every word has to occur, in either language", () => {
  expect(ids({ text: "martyrs foundation" })).toEqual(["martyrs-foundation-killed-2026-01-21"]);
  expect(ids({ text: "بنیاد شهید" })).toEqual(["martyrs-foundation-killed-2026-01-21"]);
  expect(ids({ text: "nowhere at all" })).toEqual([]);
});

test("the window, categories, provinces and independence hide no toll, and are named as not applying", () => {
  const filter = {
    ...openFilter,
    from: "2026-01-08",
    to: "2026-01-08",
    provinces: ["IR-05"],
    text: "hrana",
  } as const;
  expect(ids(filter)).toEqual(ids({ text: "hrana" }));
  expect(facetsWithoutTolls(filter)).toEqual(["window", "provinces"]);
});

test("a toll that was not out on the day known is not there to be selected", () => {
  const { dataset } = select(record, { ...openFilter, known: "2026-01-08" });
  const shown = selectTolls(dataset, openFilter);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.some(({ id }) => id === "snsc-killed-2026-01-21")).toBe(false);
});
