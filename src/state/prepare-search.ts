import type { Dataset } from "../domain/dataset.ts";
import { prepareSearch } from "../selection/select.ts";
import { type Slice, whenIdle } from "./idle.ts";
import type { AtlasStore } from "./store.ts";

/** Incidents between two looks at the clock: less than a millisecond of work. */
const atOnce = 20;

/**
 * Makes each record that comes into the store ready for searches while the page is idle, so that the first search need not.
 * `idle` does slices of a work in idle time and returns what stops it.
 */
export function prepareSearchWhenIdle(
  store: AtlasStore,
  idle: (slice: Slice) => () => void = whenIdle,
): void {
  let stop: (() => void) | undefined;
  const begin = (dataset: Dataset | null) => {
    stop?.();
    stop = dataset === null ? undefined : idle((hasTime) => prepareSome(dataset, hasTime));
  };
  begin(store.getState().dataset);
  store.subscribe(({ dataset }, before) => {
    if (dataset !== before.dataset) begin(dataset);
  });
}

function prepareSome(dataset: Dataset, hasTime: () => boolean): boolean {
  let isReady = false;
  while (!isReady && hasTime()) isReady = prepareSearch(dataset, atOnce);
  return isReady;
}
