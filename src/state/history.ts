import type { Filter } from "../selection/filter.ts";
import type { Atlas, AtlasStore } from "./store.ts";
import { fragmentFromViewState, viewStateFromUrl } from "./url.ts";

/** What is needed of a window: its address, its history, and to hear of going back and forward. */
export interface AddressBar {
  readonly location: Pick<Location, "href" | "pathname" | "search">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  addEventListener(type: "popstate", listener: () => void): void;
  removeEventListener(type: "popstate", listener: () => void): void;
}

/**
 * Keeps the store and the address bar in step, both ways, until the function it returns is called. What
 * a reader would want to go back over is pushed; moving the map, and going on dragging the window or
 * typing, replaces the last step.
 */
export function followAddress(store: AtlasStore, target: AddressBar): () => void {
  let lastStep: string | null = null;
  const open = () => {
    const { state, malformed } = viewStateFromUrl(new URL(target.location.href));
    store.getState().events.linkOpened(state, malformed);
  };
  const write = (state: Atlas, before: Atlas) => {
    const fragment = fragmentFromViewState(state);
    if (fragment === fragmentFromViewState(before)) return;
    const step = stepBetween(before, state);
    // Also when going back: the store was then changed by the address, which already says the same.
    if (isAddress(target, fragment)) return;
    const address = `${target.location.pathname}${fragment}`;
    if (step === null || step === lastStep) target.history.replaceState(null, "", address);
    else target.history.pushState(null, "", address);
    lastStep = step ?? lastStep;
  };
  const wentBack = () => {
    lastStep = null;
    open();
  };
  open();
  const unsubscribe = store.subscribe(write);
  target.addEventListener("popstate", wentBack);
  return () => {
    unsubscribe();
    target.removeEventListener("popstate", wentBack);
  };
}

function isAddress({ location }: AddressBar, fragment: string): boolean {
  return (
    location.search === "" &&
    fragmentFromViewState(viewStateFromUrl(new URL(location.href)).state) === fragment
  );
}

/** What kind of step leads from one state to the next; null for one that nobody goes back over. */
function stepBetween(before: Atlas, after: Atlas): string | null {
  if (before.filter !== after.filter) return stepOfFilter(before.filter, after.filter);
  const parts = ["view", "measure", "sorting", "picked", "language", "calendar", "theme"] as const;
  const changed = parts.filter((part) => before[part] !== after[part]);
  return changed.length === 0
    ? null
    : changed.map((part) => `${part}=${JSON.stringify(after[part])}`).join("&");
}

function stepOfFilter(before: Filter, after: Filter): string {
  if (before.text !== after.text) return "typing";
  if (before.from !== after.from || before.to !== after.to) return "window";
  if (before.known !== after.known) return "known";
  return `filter=${JSON.stringify(after)}`;
}
