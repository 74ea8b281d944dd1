import { describe, expect, test } from "vitest";
import { dataset, incident } from "../../../tests/builders/incident.ts";
import type { Day } from "../../domain/day.ts";
import { type Filter, openFilter } from "../../selection/filter.ts";
import { select } from "../../selection/select.ts";
import { busiestDays, busiestProvinces } from "./busiest.ts";

const on = (id: string, start: Day, end: Day = start) =>
  incident({ id, days: { start, end, precision: start === end ? "day" : "range" } });

const record = dataset({
  incidents: [
    on("a", "2026-01-08"),
    on("b", "2026-01-08", "2026-01-09"),
    { ...on("c", "2026-01-10"), province: "IR-23" },
    { ...incident({ id: "d", days: null }), province: "IR-23" },
    { ...on("e", "2026-01-12"), province: "IR-05" },
    { ...on("f", "2026-01-12"), province: null },
  ],
});

const ask = (change: Partial<Filter> = {}) => select(record, { ...openFilter, ...change });

describe("the busiest provinces", () => {
  test("come most first, equals in code order, and those without any are left out", () => {
    expect(busiestProvinces(ask(), 5).map(({ id, incidents }) => [id, incidents])).toEqual([
      ["IR-16", 2],
      ["IR-23", 2],
      ["IR-05", 1],
    ]);
  });

  test("are no more than asked for", () => {
    expect(busiestProvinces(ask(), 1).map(({ id }) => id)).toEqual(["IR-16"]);
  });
});

describe("the busiest days", () => {
  test("count an incident at every day that it spans, equals in order of days", () => {
    expect(busiestDays(ask(), 3)).toEqual([
      { day: "2026-01-08", incidents: 2 },
      { day: "2026-01-12", incidents: 2 },
      { day: "2026-01-09", incidents: 1 },
    ]);
  });

  test("say what choosing the day shows", () => {
    for (const { day, incidents } of busiestDays(ask(), 9)) {
      expect(ask({ from: day, to: day }).count).toBe(incidents);
    }
  });

  test("lie within the window, both ends inclusive", () => {
    const { length } = busiestDays(ask({ from: "2026-01-09", to: "2026-01-10" }), 9);
    expect(length).toBe(2);
  });

  test("are none where nothing has a day", () => {
    expect(busiestDays(select(dataset({ incidents: [incident({ days: null })] }), openFilter), 5)).toEqual(
      [],
    );
  });
});
