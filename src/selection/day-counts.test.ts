import { expect, test, vi } from "vitest";
import type { BruteForce } from "../../tests/builders/brute-force.ts";
import { dataset, document, incident } from "../../tests/builders/incident.ts";
import { holdsInSmall, holdsInTenThousand } from "../../tests/builders/questions.ts";
import { randomDay } from "../../tests/builders/random-dataset.ts";
import { addDays, type Day, daysOf } from "../domain/day.ts";
import { countOn, type DayCounts } from "./day-counts.ts";
import { openFilter } from "./filter.ts";
import { select } from "./select.ts";

vi.setConfig({ testTimeout: 60_000 });

test("a bar is what choosing that day alone would show, on every day of the axis and around it", () => {
  holdsInSmall(({ selection: { days }, naive }) => {
    const { extent } = naive;
    expect(days.first).toBe(extent?.first ?? null);
    expect(days.exact).toHaveLength(extent ? daysOf({ start: extent.first, end: extent.last }).length : 0);
    for (const day of aroundThe(extent)) expect(barOf(days, day)).toEqual(naiveBarOf(naive, day));
  }, 50);
});

test("so it is among ten thousand", () => {
  holdsInTenThousand(randomDay, ({ selection: { days }, naive }, day) => {
    expect(barOf(days, day)).toEqual(naiveBarOf(naive, day));
  });
});

function aroundThe(extent: BruteForce["extent"]): Day[] {
  if (!extent) return ["2026-01-08"];
  return daysOf({ start: addDays(extent.first, -2), end: addDays(extent.last, 2) });
}

function barOf(days: DayCounts, day: Day) {
  const index = days.first === null ? -1 : daysOf({ start: days.first, end: day }).length - 1;
  return { all: countOn(days, day), exact: days.exact[index] ?? 0 };
}

function naiveBarOf(naive: BruteForce, day: Day) {
  return { all: naive.countWith({ from: day, to: day }), exact: naive.exactlyOn(day) };
}

test("a range touches each of its days, exactly none of them", () => {
  const siege = incident({ days: { start: "2026-01-08", end: "2026-01-10", precision: "range" } });
  const { days } = select(dataset({ incidents: [siege] }), openFilter);
  expect(days.first).toBe("2026-01-08");
  expect([...days.exact]).toEqual([0, 0, 0]);
  expect([...days.spread]).toEqual([1, 1, 1]);
});

test("on the published axis an incident stands once at each day on which a page about it came out", () => {
  const pages = [
    document({ id: "a", published: "2026-01-12" }),
    document({ id: "b", published: "2026-01-10" }),
    document({ id: "c", published: "2026-01-10" }),
    document({ id: "d", published: null }),
  ];
  const data = dataset({ incidents: [incident({ documents: pages })] });
  const { days } = select(data, { ...openFilter, axis: "published" });
  expect(days.first).toBe("2026-01-10");
  expect([...days.exact]).toEqual([1, 0, 1]);
  expect([...days.spread]).toEqual([0, 0, 0]);
});

test("the days of the axis stay while the filter narrows, so that bars keep their places", () => {
  const late = incident({ id: "late", days: { start: "2026-02-01", end: "2026-02-01", precision: "day" } });
  const data = dataset({ incidents: [incident({ title: { en: "Found", fa: "Found" } }), late] });
  const { days, count } = select(data, { ...openFilter, text: "found" });
  expect(count).toBe(1);
  expect(days.first).toBe("2026-01-08");
  expect(days.exact).toHaveLength(25);
});
