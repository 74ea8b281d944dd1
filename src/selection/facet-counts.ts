import {
  type Category,
  categories,
  type OriginKind,
  originKinds,
  type ProvinceId,
  provinceIds,
} from "../domain/vocabulary.ts";
import type { Speaker } from "./source-sets.ts";
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
export function facetCounts(speakers: readonly Speaker[], tally: Tally): FacetCounts {
  return {
    ...bySource(speakers, tally.bySource.facet),
    categories: counted(categories, tally.facetByCategory),
    provinces: counted(provinceIds, tally.facetByProvince),
    independent: (least) =>
      tally.bySource.byIndependence.subarray(Math.max(0, least)).reduce((a, b) => a + b, 0),
  };
}

/** Incidents shown, by each word of their sources and category. */
export function shownBy(speakers: readonly Speaker[], tally: Tally): ShownBy {
  return { ...bySource(speakers, tally.bySource.shown), categories: counted(categories, tally.byCategory) };
}

function bySource(speakers: readonly Speaker[], counts: Uint32Array): Pick<FacetCounts, "origins" | "kinds"> {
  const origins = new Map(speakers.map(({ id }, index) => [id, counts[index] ?? 0]));
  return { origins, kinds: counted(originKinds, counts.subarray(speakers.length)) };
}

function counted<Value>(values: readonly Value[], counts: Uint32Array): Map<Value, number> {
  return new Map(values.map((value, index) => [value, counts[index] ?? 0]));
}
