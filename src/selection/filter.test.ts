import { expect, test } from "vitest";
import {
  activeFacets,
  type Facet,
  type Filter,
  facets,
  openFilter,
  toggled,
  withoutFacet,
} from "./filter.ts";

const narrow: Filter = {
  axis: "published",
  from: "2026-01-08",
  to: "2026-01-09",
  origins: ["hrana"],
  kinds: ["un"],
  categories: ["killing"],
  independent: 2,
  provinces: ["IR-23"],
  text: "kahrizak",
  known: "2026-01-31",
};

test("an open filter has no active facet, on either axis", () => {
  expect(activeFacets(openFilter)).toEqual([]);
  expect(activeFacets({ ...openFilter, axis: "published" })).toEqual([]);
});

test("a filter that narrows everything has every facet active, in the order in which they are told", () => {
  expect(activeFacets(narrow)).toEqual(facets);
});

test.each<[string, Partial<Filter>, Facet]>([
  ["a first day", { from: "2026-01-08" }, "window"],
  ["a last day", { to: "2026-01-08" }, "window"],
  ["an origin", { origins: ["hrana"] }, "sources"],
  ["a kind of origin", { kinds: ["un"] }, "sources"],
  ["two independent origins", { independent: 2 }, "independent"],
])("%s alone makes its facet active", (_what, change, facet) => {
  expect(activeFacets({ ...openFilter, ...change })).toEqual([facet]);
});

test("a text without a letter or digit asks nothing", () => {
  expect(activeFacets({ ...openFilter, text: " «-» " })).toEqual([]);
});

test.each(facets)("without %s the other facets stay", (facet) => {
  const rest = facets.filter((other) => other !== facet);
  expect(activeFacets(withoutFacet(narrow, facet))).toEqual(rest);
  expect(withoutFacet(narrow, facet).axis).toBe("published");
});

test("a filter with every facet removed is open", () => {
  expect(facets.reduce(withoutFacet, { ...narrow, axis: "happened" })).toEqual(openFilter);
});

test("toggling adds a value at the end or takes it out, and leaves the list it was given", () => {
  const list = ["a", "b", "c"];
  expect(toggled(list, "d")).toEqual(["a", "b", "c", "d"]);
  expect(toggled(list, "b")).toEqual(["a", "c"]);
  expect(toggled(toggled(list, "d"), "d")).toEqual(list);
  expect(list).toEqual(["a", "b", "c"]);
});
