import { expect, test } from "vitest";
import { openFilter } from "../selection/filter.ts";
import { type AddressBar, followAddress } from "./history.ts";
import { createAtlasStore } from "./store.ts";

/** A window's address and history, as far as a browser would keep them. */
class TestWindow implements AddressBar {
  readonly entries: string[];
  index = 0;
  readonly #listeners = new Set<() => void>();

  constructor(address: string) {
    this.entries = [`https://atlas.example/iran/${address}`];
  }

  get location() {
    return new URL(this.entries[this.index] ?? "");
  }

  readonly history: AddressBar["history"] = {
    pushState: (_data, _title, url) => {
      this.entries.splice(
        this.index + 1,
        Number.POSITIVE_INFINITY,
        String(new URL(String(url), this.location)),
      );
      this.index++;
    },
    replaceState: (_data, _title, url) => {
      this.entries[this.index] = String(new URL(String(url), this.location));
    },
  };

  addEventListener(_type: "popstate", listener: () => void) {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: "popstate", listener: () => void) {
    this.#listeners.delete(listener);
  }

  go(steps: number) {
    this.index += steps;
    for (const listener of this.#listeners) listener();
  }

  get fragments() {
    return this.entries.map((entry) => new URL(entry).hash);
  }
}

function opened(address = "") {
  const page = new TestWindow(address);
  const store = createAtlasStore();
  const stop = followAddress(store, page);
  return { page, store, stop, events: store.getState().events };
}

test("opening a link puts its view into the store and leaves the address as it is", () => {
  const { page, store } = opened("#from=2026-01-08&in=IR-05");
  expect(store.getState().filter.from).toBe("2026-01-08");
  expect(store.getState().picked).toEqual({ kind: "province", id: "IR-05" });
  expect(page.fragments).toEqual(["#from=2026-01-08&in=IR-05"]);
});

test("each pick and each choice is a step that can be gone back over", () => {
  const { page, store, events } = opened();
  events.picked({ kind: "province", id: "IR-05" });
  events.filterChanged({ categories: ["morgue"] });
  events.filterChanged({ categories: ["morgue", "burial"] });
  events.viewOpened("table");
  expect(page.fragments).toEqual([
    "",
    "#in=IR-05",
    "#category=morgue&in=IR-05",
    "#category=morgue,burial&in=IR-05",
    "#view=table&category=morgue,burial&in=IR-05",
  ]);
  page.go(-2);
  expect(store.getState().filter.categories).toEqual(["morgue"]);
  expect(store.getState().view).toBe("map");
  page.go(1);
  expect(store.getState().filter.categories).toEqual(["morgue", "burial"]);
});

test("a drag of the window is one step, however many days it passes", () => {
  const { page, events } = opened();
  for (const from of ["2025-12-29", "2025-12-30", "2025-12-31"] as const) events.filterChanged({ from });
  expect(page.fragments).toEqual(["", "#from=2025-12-31"]);
});

test("typing is one step, and what follows it another", () => {
  const { page, events } = opened();
  for (const text of ["k", "ka", "kah"]) events.filterChanged({ text });
  events.filterChanged({ independent: 2 });
  events.filterChanged({ text: "kahrizak" });
  expect(page.fragments).toEqual(["", "#q=kah", "#independent=2&q=kah", "#independent=2&q=kahrizak"]);
});

test("moving the map replaces the address and makes no step", () => {
  const { page, events } = opened();
  events.cameraMoved({ lon: 51.4, lat: 35.7, zoom: 9 });
  events.cameraMoved({ lon: 51.5, lat: 35.7, zoom: 9 });
  expect(page.fragments).toEqual(["#at=51.5,35.7,9"]);
});

test("what is pointed at does not touch the address", () => {
  const { page, events } = opened();
  events.pointed({ kind: "province", id: "IR-05" });
  expect(page.fragments).toEqual([""]);
});

test("a query in the address moves into the fragment at the first change", () => {
  const { page, events } = opened("?lang=fa");
  events.viewOpened("method");
  expect(page.location.href).toBe("https://atlas.example/iran/#view=method&lang=fa");
});

test("a malformed link is told once, and clearing all filters keeps the axis", () => {
  const { store, events } = opened("#from=yesterday&axis=published&q=qom");
  expect(store.getState().notices).toEqual([{ kind: "malformed-link", parameters: ["from"] }]);
  events.filterCleared();
  expect(store.getState().filter).toEqual({ ...openFilter, axis: "published" });
});

test("after it is stopped, neither side hears of the other", () => {
  const { page, store, stop, events } = opened();
  stop();
  events.viewOpened("table");
  expect(page.fragments).toEqual([""]);
  page.entries[0] = "https://atlas.example/iran/#view=method";
  page.go(0);
  expect(store.getState().view).toBe("table");
});
