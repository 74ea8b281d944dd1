import { categories, originKinds, provinceIds } from "../../src/domain/vocabulary.ts";
import type { Filter } from "../../src/selection/filter.ts";
import type { Contender, Totals } from "./question.ts";
import type { SyntheticFeature } from "./synthetic-features.ts";
import type { SyntheticRecord } from "./synthetic-record.ts";

/**
 * The way of most map pages: `Array.filter` over the features of a GeoJSON, and a loop over what is left
 * for each tally. Sensible, but with nothing prepared.
 */
export function naive(record: SyntheticRecord, features: readonly SyntheticFeature[]): Contender {
  return { name: "Array.filter", answer: (filter) => answer(record, features, filter) };
}

function answer(record: SyntheticRecord, features: readonly SyntheticFeature[], filter: Filter): Totals {
  const kinds = new Map(record.speakers.map(({ id, kind }) => [id, kind]));
  const rest = features.filter((one) => passesDays(one, filter) && passesProvinces(one, filter));
  const bySources = rest.filter((one) => passesSources(one, filter));
  const shown = bySources.filter((one) => passesCategories(one, filter));
  const words = (one: SyntheticFeature) => {
    const origins = one.properties.claims.map(({ origin }) => origin);
    return [...new Set([...origins, ...origins.map((id) => kinds.get(id) ?? "other")])];
  };
  return {
    count: shown.length,
    byProvince: inOrder(
      tally(shown, ({ properties }) => [properties.province]),
      [...provinceIds, null],
    ),
    byPlace: inOrder(
      tally(shown, ({ geometry }) => [geometry === null ? null : geometry.coordinates.join()]),
      [...record.places.map(({ id }) => id), null],
    ),
    byCategory: inOrder(
      tally(bySources, ({ properties }) => [properties.category]),
      categories,
    ),
    bySource: inOrder(
      tally(
        rest.filter((one) => passesCategories(one, filter)),
        words,
      ),
      [...record.speakers.map(({ id }) => id), ...originKinds],
    ),
  };
}

function passesDays({ properties }: SyntheticFeature, { axis, from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  if (axis === "published")
    return properties.published.some((day) => (to === null || day <= to) && (from === null || day >= from));
  const { date_start, date_end } = properties;
  if (date_start === null || date_end === null) return false;
  return (to === null || date_start <= to) && (from === null || date_end >= from);
}

function passesProvinces({ properties: { province } }: SyntheticFeature, { provinces }: Filter): boolean {
  return provinces.length === 0 || provinces.some((one) => one === province);
}

function passesSources({ properties: { claims } }: SyntheticFeature, { origins }: Filter): boolean {
  return origins.length === 0 || claims.some(({ origin }) => origins.includes(origin));
}

function passesCategories({ properties: { category } }: SyntheticFeature, asked: Filter): boolean {
  return asked.categories.length === 0 || asked.categories.includes(category);
}

type Key = string | null;

function tally(
  features: readonly SyntheticFeature[],
  keysOf: (feature: SyntheticFeature) => readonly Key[],
): Map<Key, number> {
  const totals = new Map<Key, number>();
  for (const feature of features) {
    for (const key of keysOf(feature)) totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  return totals;
}

function inOrder(totals: ReadonlyMap<Key, number>, keys: readonly Key[]): number[] {
  return keys.map((key) => totals.get(key) ?? 0);
}
