import { expect, test, vi } from "vitest";
import { dataset, inBoth, incident } from "../../tests/builders/incident.ts";
import { openFilter } from "../selection/filter.ts";
import { prepareSearch, select } from "../selection/select.ts";
import type { Slice } from "./idle.ts";
import { prepareSearchWhenIdle } from "./prepare-search.ts";
import { createAtlasStore } from "./store.ts";

const record = (count: number) =>
  dataset({
    incidents: Array.from({ length: count }, (_, index) =>
      incident({ id: `incident-${index}`, title: inBoth(index % 2 === 0 ? "Even" : "Odd") }),
    ),
  });

/** Idle time that the test deals out: so many looks at the clock a slice. */
function dealtIdleTime() {
  const works: { readonly slice: Slice; readonly stop: () => void }[] = [];
  const idle = (slice: Slice) => {
    const work = { slice, stop: vi.fn() };
    works.push(work);
    return work.stop;
  };
  const slice = (looks: number) => {
    let left = looks;
    return works.at(-1)?.slice(() => left-- > 0);
  };
  return { works, idle, slice };
}

test("a record is made ready for searches in slices, none longer than its idle time", () => {
  const data = record(50);
  const store = createAtlasStore();
  const { works, idle, slice } = dealtIdleTime();
  prepareSearchWhenIdle(store, idle);
  expect(works).toHaveLength(0);
  store.getState().events.datasetLoaded(data, []);
  expect([slice(0), slice(1), slice(1)]).toEqual([false, false, false]);
  expect(slice(5)).toBe(true);
  expect(prepareSearch(data, 1)).toBe(true);
});

test("a search in between is answered in full, and nothing is left to do after it", () => {
  const data = record(50);
  const store = createAtlasStore();
  const { idle, slice } = dealtIdleTime();
  prepareSearchWhenIdle(store, idle);
  store.getState().events.datasetLoaded(data, []);
  slice(1);
  expect(select(data, { ...openFilter, text: "odd" }).count).toBe(25);
  expect(slice(1)).toBe(true);
});

test("another record takes the place of the one that was being made ready", () => {
  const store = createAtlasStore();
  const { works, idle } = dealtIdleTime();
  prepareSearchWhenIdle(store, idle);
  store.getState().events.datasetLoaded(record(50), []);
  store.getState().events.datasetLoaded(record(3), []);
  expect(works).toHaveLength(2);
  expect(works[0]?.stop).toHaveBeenCalledOnce();
  expect(works[1]?.stop).not.toHaveBeenCalled();
});
