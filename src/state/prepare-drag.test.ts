import { expect, test, vi } from "vitest";
import { tenThousand } from "../../tests/builders/questions.ts";
import { openFilter } from "../selection/filter.ts";
import { select } from "../selection/select.ts";
import type { Slice } from "./idle.ts";
import { prepareDragWhenIdle } from "./prepare-drag.ts";
import { createAtlasStore } from "./store.ts";

/** A store with the ten thousand, and how many looks at the clock its work in idle time then takes. */
function loaded() {
  const works: Slice[] = [];
  const store = createAtlasStore();
  prepareDragWhenIdle(store, (slice) => {
    works.push(slice);
    return vi.fn();
  });
  store.getState().events.datasetLoaded({ ...tenThousand }, []);
  const slice = (looks: number) => {
    let left = looks;
    return works.at(-1)?.(() => left-- > 0);
  };
  return { store, works, slice };
}

test("a slice without time leaves what is to be done to the next", () => {
  const { slice } = loaded();
  expect([slice(0), slice(5), slice(1_000_000)]).toEqual([false, false, true]);
});

test("each filter is prepared in the place of the one before it", () => {
  const { store, works } = loaded();
  expect(works).toHaveLength(1);
  store.getState().events.filterChanged({ categories: ["arrest"] });
  expect(works).toHaveLength(2);
  store.getState().events.viewOpened("table");
  expect(works).toHaveLength(2);
});

test("answers are the same whether anything was prepared or not, also by the next facet", () => {
  const { store, slice } = loaded();
  const data = store.getState().dataset;
  if (!data) throw new Error("Got no dataset when expected the ten thousand");
  const window = { from: "2026-01-02", to: "2026-01-12" } as const;
  const unprepared = { ...tenThousand };
  const drags = [openFilter, { ...openFilter, origins: ["origin-1"] }, { ...openFilter, independent: 2 }];
  for (const facets of drags) {
    for (const step of [window, { from: "2026-01-09", to: "2026-01-20" }, window] as const) {
      const filter = { ...facets, ...step };
      store.getState().events.filterChanged(filter);
      const { count, facets: values, shownBy, provinces } = select(data, filter);
      slice(1_000_000);
      const fresh = select(unprepared, filter);
      expect(count).toBe(fresh.count);
      expect(provinces).toEqual(fresh.provinces);
      expect(shownBy).toEqual(fresh.shownBy);
      expect([values.origins, values.kinds, values.categories, values.provinces]).toEqual([
        fresh.facets.origins,
        fresh.facets.kinds,
        fresh.facets.categories,
        fresh.facets.provinces,
      ]);
      expect([1, 2, 3].map(values.independent)).toEqual([1, 2, 3].map(fresh.facets.independent));
    }
  }
});
