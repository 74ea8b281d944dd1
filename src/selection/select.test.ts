import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { dataset, incident } from "../../tests/builders/incident.ts";
import { holds, holdsInSmall, tenThousand } from "../../tests/builders/questions.ts";
import { large, randomDataset, small } from "../../tests/builders/random-dataset.ts";
import type { Incident } from "../domain/incident.ts";
import { categories, provinceIds } from "../domain/vocabulary.ts";
import { countOn } from "./day-counts.ts";
import { type Filter, openFilter } from "./filter.ts";
import { select } from "./select.ts";

vi.setConfig({ testTimeout: 60_000 });

const idsOf = (incidents: readonly Incident[]) => incidents.map(({ id }) => id);

test("ten thousand random incidents are skewed as the record is: many towns, several on one, ranges, undated", () => {
  expect(tenThousand.incidents).toHaveLength(10_000);
  const { places, undated, withoutProvince, days } = select(tenThousand, openFilter);
  expect(places).toHaveLength(large.towns);
  expect(undated.length).toBeGreaterThan(500);
  expect(withoutProvince).toBeGreaterThan(500);
  expect(countOn(days, "2026-01-08")).toBeGreaterThan(1000);
});

test("what is shown is what brute force shows, in the record's order", () => {
  holds(({ selection, naive }) => {
    expect(idsOf(selection.incidents)).toEqual(idsOf(naive.shown));
    expect(selection.count).toBe(naive.shown.length);
  });
});

test("an incident is shown with the claims and documents that were out on the filter's day", () => {
  holdsInSmall(({ selection, naive }) => {
    expect(selection.incidents).toEqual(naive.shown);
  });
});

test("an incident is said to be shown exactly when it is", () => {
  holds(({ data, selection, naive }) => {
    const shown = new Set(idsOf(naive.shown));
    const wrong = data.incidents.filter(({ id }) => selection.has(id) !== shown.has(id));
    expect(wrong).toEqual([]);
    expect(selection.has("unheard-of")).toBe(false);
  });
});

test("every incident without a date that passes all else is told as undated", () => {
  holds(({ selection, naive }) => {
    expect(idsOf(selection.undated)).toEqual(idsOf(naive.undated));
  });
});

test("each province counts its incidents, with a point and without", () => {
  holds(({ selection, naive }) => {
    const { shown } = naive;
    const expected = provinceIds.map((id) => {
      const inside = shown.filter(({ province }) => province === id);
      const pinned = inside.filter(({ place }) => place.point !== null).length;
      return { id, incidents: inside.length, pinned, unpinned: inside.length - pinned };
    });
    expect(selection.provinces).toEqual(expected);
    expect(selection.provincesWithIncidents).toBe(expected.filter(({ incidents }) => incidents > 0).length);
    expect(selection.withoutProvince).toBe(shown.filter(({ province }) => province === null).length);
  });
});

test("each place of the record counts its incidents, zeros included", () => {
  holds(({ selection, naive }) => {
    const expected = new Map<string, number>();
    for (const { place } of naive.dataset.incidents) if (place.point) expected.set(String(place.point), 0);
    for (const { place } of naive.shown) {
      if (place.point) expected.set(String(place.point), (expected.get(String(place.point)) ?? 0) + 1);
    }
    expect(new Map(selection.places.map(({ place, incidents }) => [place.id, incidents]))).toEqual(expected);
  });
});

test("an open filter shows everything", () => {
  fc.assert(
    fc.property(randomDataset(small), (data) => {
      expect(select(data, openFilter).incidents).toEqual(data.incidents);
    }),
  );
});

test("a window that ends before it begins shows nothing, not even a long range around it", () => {
  const siege = incident({ days: { start: "2026-01-01", end: "2026-01-31", precision: "month" } });
  const reversed: Filter = { ...openFilter, from: "2026-01-12", to: "2026-01-08" };
  expect(select(dataset({ incidents: [siege] }), reversed).count).toBe(0);
});

test("an empty record gives zeros for all 31 provinces, no days and no places", () => {
  const selection = select(dataset(), { ...openFilter, text: "kahrizak", from: "2026-01-08" });
  expect(selection.count).toBe(0);
  expect(selection.incidents).toEqual([]);
  expect(selection.undated).toEqual([]);
  expect(selection.provinces.map(({ incidents }) => incidents)).toEqual(provinceIds.map(() => 0));
  expect(selection.places).toEqual([]);
  expect(selection.days.first).toBeNull();
  expect(countOn(selection.days, "2026-01-08")).toBe(0);
  expect([...selection.facets.categories.values()]).toEqual(categories.map(() => 0));
  expect(selection.facets.independent(1)).toBe(0);
});

test("the same dataset and filter give the same selection, whatever was asked in between", () => {
  const data = dataset({ incidents: [incident()] });
  const filter = { ...openFilter };
  const first = select(data, filter);
  expect(select(data, { ...filter })).not.toBe(first);
  expect(select(dataset({ incidents: [incident()] }), filter)).not.toBe(first);
  expect(select(data, filter)).toBe(first);
  expect(select(data, filter).facets).toBe(first.facets);
  expect(select(data, filter).incidents).toBe(first.incidents);
});

test("what was known on a day is worked out once for all filters of that day", () => {
  const data = dataset({ incidents: [incident()] });
  const filter: Filter = { ...openFilter, known: "2026-01-12" };
  expect(select(data, { ...filter, text: "ilam" }).dataset).toBe(select(data, filter).dataset);
});
