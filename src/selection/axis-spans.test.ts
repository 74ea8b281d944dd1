import { expect, test } from "vitest";
import { document, incident } from "../../tests/builders/incident.ts";
import { dayNumber } from "../domain/day.ts";
import { spanColumns, spansOn } from "./axis-spans.ts";

const ranged = incident({
  id: "ranged",
  days: { start: "2026-01-07", end: "2026-01-09", precision: "range" },
  documents: [
    document({ id: "b", published: "2026-01-20" }),
    document({ id: "a", published: "2026-01-10" }),
    document({ id: "c", published: "2026-01-20" }),
    document({ id: "d", published: null }),
  ],
});
const undated = incident({ id: "undated", days: null, documents: [document({ published: null })] });

test("an incident stands at its own days on the axis of what happened", () => {
  expect(spansOn("happened", ranged)).toMatchObject([{ start: "2026-01-07", end: "2026-01-09" }]);
  expect(spansOn("happened", undated)).toEqual([]);
});

test("an incident stands at each day on which a page about it came out, once and in order", () => {
  expect(spansOn("published", ranged)).toEqual([
    { start: "2026-01-10", end: "2026-01-10" },
    { start: "2026-01-20", end: "2026-01-20" },
  ]);
  expect(spansOn("published", undated)).toEqual([]);
});

test("as columns, the spans of a row lie between its offset and the next", () => {
  const { offsets, starts, ends, first, last } = spanColumns("published", [undated, ranged, undated]);
  const tenth = dayNumber("2026-01-10");
  expect([...offsets]).toEqual([0, 0, 2, 2]);
  expect([...starts]).toEqual([tenth, tenth + 10]);
  expect([...ends]).toEqual([tenth, tenth + 10]);
  expect([first, last]).toEqual([tenth, tenth + 10]);
});

test("when no incident has a day, the first comes after the last", () => {
  const { first, last, offsets } = spanColumns("happened", [undated]);
  expect(first).toBeGreaterThan(last);
  expect([...offsets]).toEqual([0, 0]);
});
