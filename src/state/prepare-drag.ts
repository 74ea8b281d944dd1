import { prepareDrag } from "../selection/select.ts";
import { type Slice, whenIdle } from "./idle.ts";
import type { Atlas, AtlasStore } from "./store.ts";

/**
 * Works out, while the page is idle, what a drag of the window will need by the filter that then stands. `idle` does slices of a
 * work in idle time and returns what stops it.
 */
export function prepareDragWhenIdle(store: AtlasStore, idle: (slice: Slice) => () => void = whenIdle): void {
  let stop: (() => void) | undefined;
  const begin = ({ dataset, filter }: Atlas) => {
    stop?.();
    stop = dataset === null ? undefined : idle((hasTime) => prepareDrag(dataset, filter, hasTime));
  };
  begin(store.getState());
  store.subscribe((state, before) => {
    if (state.dataset !== before.dataset || state.filter !== before.filter) begin(state);
  });
}
