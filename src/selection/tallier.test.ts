import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { BruteForce } from "../../tests/builders/brute-force.ts";
import { dataset, document, incident } from "../../tests/builders/incident.ts";
import { tenThousand } from "../../tests/builders/questions.ts";
import { randomDataset, small } from "../../tests/builders/random-dataset.ts";
import { randomFilters } from "../../tests/builders/random-filter.ts";
import type { Dataset } from "../domain/dataset.ts";
import { addDays } from "../domain/day.ts";
import { type Filter, openFilter } from "./filter.ts";
import { select } from "./select.ts";
import type { Selection } from "./selection.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The same record as another object, so that nothing was asked of it before. */
const unasked = (data: Dataset): Dataset => ({ ...data });

/** All that a selection says, lists last so that they are made after other questions. */
function allOf(selection: Selection) {
  const { count, provinces, withoutProvince, places, days, facets, shownBy, undated, incidents } = selection;
  const { independent, ...values } = facets;
  const byIndependence = [1, 2, 3, 4].map(independent);
  return {
    count,
    provinces,
    withoutProvince,
    places,
    days,
    values,
    byIndependence,
    shownBy,
    undated,
    incidents,
  };
}

test("after any questions the answer is the one that is given when nothing was asked before", () => {
  const question = randomDataset(small).chain((data) => fc.tuple(fc.constant(data), randomFilters(data)));
  fc.assert(
    fc.property(question, ([data, filters]) => {
      const asked = filters.map((filter) => select(data, filter));
      for (const [index, selection] of asked.entries()) {
        const filter = filters[index] ?? openFilter;
        expect(allOf(selection)).toEqual(allOf(select(unasked(data), filter)));
      }
    }),
    { numRuns: 120 },
  );
});

test("and the one that brute force gives", () => {
  const question = randomDataset(small).chain((data) => fc.tuple(fc.constant(data), randomFilters(data)));
  fc.assert(
    fc.property(question, ([data, filters]) => {
      for (const filter of filters) {
        const { incidents, count } = select(data, filter);
        expect(incidents).toEqual(new BruteForce(data, filter).shown);
        expect(count).toBe(incidents.length);
      }
    }),
    { numRuns: 120 },
  );
});

test("so it is among ten thousand, however the window is dragged over them", () => {
  fc.assert(
    fc.property(randomFilters(tenThousand), (filters) => {
      const asked = filters.map((filter) => select(tenThousand, filter));
      const last = asked.at(-1);
      if (!last) return;
      const fresh = select(unasked(tenThousand), last.filter);
      expect(allOf(last)).toEqual(allOf(fresh));
    }),
    { numRuns: 6 },
  );
});

test("a window dragged day by day over a record counts on each step what stands in it", () => {
  const siege = incident({
    id: "siege",
    days: { start: "2026-01-03", end: "2026-01-09", precision: "range" },
  });
  const pages = ["2026-01-04", "2026-01-06"] as const;
  const told = incident({
    id: "told",
    days: { start: "2026-01-05", end: "2026-01-05", precision: "day" },
    documents: pages.map((published) => document({ id: published, published })),
  });
  const data = dataset({ incidents: [siege, told] });
  const counts = (axis: Filter["axis"]) =>
    Array.from({ length: 9 }, (_, step) => {
      const from = addDays("2026-01-01", step);
      return select(data, { ...openFilter, axis, from, to: addDays(from, 1) }).count;
    });
  expect(counts("happened")).toEqual([0, 1, 1, 2, 2, 1, 1, 1, 1]);
  expect(counts("published")).toEqual([0, 0, 1, 1, 1, 1, 0, 0, 1]);
});

test("the days stay the same object while only the window moves", () => {
  const data = dataset({ incidents: [incident()] });
  const { days } = select(data, { ...openFilter, from: "2026-01-08", categories: ["killing"] });
  expect(select(data, { ...openFilter, from: "2026-01-02", categories: ["killing"] }).days).toBe(days);
  expect(select(data, { ...openFilter, from: "2026-01-02" }).days).not.toBe(days);
});
