import {
  type Category,
  categories,
  type OriginKind,
  originKinds,
  type ProvinceId,
  provinceIds,
} from "../domain/vocabulary.ts";
import type { Columns } from "./columns.ts";
import type { Filter } from "./filter.ts";
import { failsCategories, failsIndependent, failsSources, failuresOfProfile } from "./judge.ts";
import type { Tally } from "./tally.ts";

/** For each value of a facet, how many incidents choosing that value alone would show; zeros included. */
export interface FacetCounts {
  readonly origins: ReadonlyMap<string, number>;
  readonly kinds: ReadonlyMap<OriginKind, number>;
  readonly categories: ReadonlyMap<Category, number>;
  readonly provinces: ReadonlyMap<ProvinceId, number>;
  /** How many rest on at least so many independent origins. */
  readonly independent: (least: number) => number;
}

/** How many of the incidents shown each origin, kind of origin and category has; zeros included. */
export type ShownBy = Pick<FacetCounts, "origins" | "kinds" | "categories">;

/** What choosing one value of a facet would show, all other facets kept as they are. */
export function facetCounts(columns: Columns, filter: Filter, tally: Tally): FacetCounts {
  const failures = columns.profiles.map((profile) => failuresOfProfile(profile, filter));
  const countsIgnoring = (facet: number) =>
    tally.facetByProfile.map((count, index) => (((failures[index] ?? 0) & ~facet) === 0 ? count : 0));
  const bySources = sumsByWord(columns, countsIgnoring(failsSources));
  const byIndependence = countsIgnoring(failsIndependent);
  return {
    origins: bySources.origins,
    kinds: bySources.kinds,
    categories: sumsByWord(columns, countsIgnoring(failsCategories)).categories,
    provinces: new Map(provinceIds.map((id, index) => [id, tally.facetByProvince[index] ?? 0])),
    independent: (least) =>
      columns.profiles.reduce(
        (sum, { independent }, index) => (independent >= least ? sum + (byIndependence[index] ?? 0) : sum),
        0,
      ),
  };
}

/** Incidents shown, by each word of their profiles. */
export function shownBy(columns: Columns, tally: Tally): ShownBy {
  return sumsByWord(columns, tally.byProfile);
}

function sumsByWord(columns: Columns, counts: Uint32Array): ShownBy {
  const origins = new Map(columns.origins.map((id) => [id, 0]));
  const kinds = new Map<OriginKind, number>(originKinds.map((kind) => [kind, 0]));
  const byCategory = new Map<Category, number>(categories.map((category) => [category, 0]));
  columns.profiles.forEach((profile, index) => {
    const count = counts[index] ?? 0;
    for (const origin of profile.origins) add(origins, origin, count);
    for (const kind of profile.kinds) add(kinds, kind, count);
    add(byCategory, profile.category, count);
  });
  return { origins, kinds, categories: byCategory };
}

function add<Key>(sums: Map<Key, number>, key: Key, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count);
}
