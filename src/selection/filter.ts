import type { Day } from "../domain/day.ts";
import { foldForSearch } from "../domain/search-text.ts";
import type { Category, OriginKind, ProvinceId } from "../domain/vocabulary.ts";

/** Which of an incident's days a window is held against. */
export const axes = ["happened", "published"] as const;
export type Axis = (typeof axes)[number];

/** What a reader asks for. An empty list means all; a null day means open on that side; a window that ends before it begins holds nothing. */
export interface Filter {
  readonly axis: Axis;
  /** First day of the window, inclusive. */
  readonly from: Day | null;
  /** Last day of the window, inclusive. */
  readonly to: Day | null;
  /** Origins asked for by id; together with `kinds` one facet: an origin passes by either. */
  readonly origins: readonly string[];
  /** Kinds of origin asked for; stands for every origin of the kind. */
  readonly kinds: readonly OriginKind[];
  readonly categories: readonly Category[];
  /** Least number of independent origins (families); 1 means any. */
  readonly independent: number;
  readonly provinces: readonly ProvinceId[];
  /** Words that all have to occur, in any order; folded for search. */
  readonly text: string;
  /** The day whose knowledge is shown; null means all that the edition holds. */
  readonly known: Day | null;
}

/** The filter that lets everything pass. */
export const openFilter: Filter = {
  axis: "happened",
  from: null,
  to: null,
  origins: [],
  kinds: [],
  categories: [],
  independent: 1,
  provinces: [],
  text: "",
  known: null,
};

/** The facets of a filter that a reader can clear one by one. */
export const facets = [
  "window",
  "sources",
  "categories",
  "independent",
  "provinces",
  "text",
  "known",
] as const;
export type Facet = (typeof facets)[number];

/** The facets that narrow the selection, in the order in which they are told. */
export function activeFacets(filter: Filter): Facet[] {
  return facets.filter((facet) => isActive[facet](filter));
}

const isActive: Readonly<Record<Facet, (filter: Filter) => boolean>> = {
  window: ({ from, to }) => from !== null || to !== null,
  sources: ({ origins, kinds }) => origins.length + kinds.length > 0,
  categories: ({ categories }) => categories.length > 0,
  independent: ({ independent }) => independent > 1,
  provinces: ({ provinces }) => provinces.length > 0,
  text: ({ text }) => foldForSearch(text) !== "",
  known: ({ known }) => known !== null,
};

const openFacet: Readonly<Record<Facet, Partial<Filter>>> = {
  window: { from: null, to: null },
  sources: { origins: [], kinds: [] },
  categories: { categories: [] },
  independent: { independent: 1 },
  provinces: { provinces: [] },
  text: { text: "" },
  known: { known: null },
};

/** The filter with one facet opened again; the others stay. */
export function withoutFacet(filter: Filter, facet: Facet): Filter {
  return { ...filter, ...openFacet[facet] };
}

/** A list with a value added, or taken out where it was in. Order of the rest is kept. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
