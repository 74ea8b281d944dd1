import crossfilter from "crossfilter2";
import { dayNumber } from "../../src/domain/day.ts";
import { categories, originKinds, provinceIds } from "../../src/domain/vocabulary.ts";
import type { Columns } from "../../src/selection/columns.ts";
import type { Filter } from "../../src/selection/filter.ts";
import type { Contender } from "./question.ts";
import { type SyntheticRecord, undatedDay } from "./synthetic-record.ts";

/**
 * crossfilter2, the reference for drags. Its records are row numbers and its accessors read columns, which
 * is the fastest way to use it. First and last day are two dimensions, so that ranges overlap a window as
 * they should; every group counts as if nothing were asked of its own dimension, as a facet's counts do.
 */
export function crossfiltered(record: SyntheticRecord, { sets, set }: Columns): Contender {
  const rows = crossfilter(Array.from({ length: record.rows }, (_, row) => row));
  const all = rows.groupAll().reduceCount();
  const start = rows.dimension((row) => record.start[row] ?? undatedDay);
  const end = rows.dimension((row) => (record.end[row] === undatedDay ? 0 : (record.end[row] ?? 0)));
  const published = rows.dimension(
    (row) => [...record.published.subarray(record.offsets[row], record.offsets[row + 1])],
    true,
  );
  const province = rows.dimension((row) => record.province[row] ?? 0);
  const place = rows.dimension((row) => record.place[row] ?? 0);
  const category = rows.dimension((row) => record.category[row] ?? 0);
  const wordsOf = Array.from({ length: sets.count }, (_, index) => [
    ...sets.words.subarray(sets.offsets[index], sets.offsets[index + 1]),
  ]);
  const source = rows.dimension((row) => wordsOf[set[row] ?? 0] ?? [], true);
  const groups = { place: place.group(), category: category.group(), source: source.group() };
  // A dimension of its own that is never filtered, so that its group counts what is shown.
  const shownProvince = rows.dimension((row) => record.province[row] ?? 0).group();
  const speakerIndex = new Map(record.speakers.map(({ id }, index) => [id, index]));

  const applyDays = (filter: Filter): void => {
    const days = daysAsked(filter);
    const happened = filter.axis === "happened" ? days : null;
    const onPages = filter.axis === "published" ? days : null;
    filterDays(published, onPages && [onPages.first, onPages.end]);
    filterDays(start, happened && [0, happened.end]);
    filterDays(end, happened && [happened.first, undatedDay]);
  };
  const apply = (filter: Filter): void => {
    applyDays(filter);
    const provinces = filter.provinces.map((id) => provinceIds.indexOf(id));
    const asked = filter.categories.map((one) => categories.indexOf(one));
    const words = new Set(filter.origins.map((id) => speakerIndex.get(id)));
    filterTo(province, provinces);
    filterTo(category, asked);
    if (words.size === 0) source.filterAll();
    else source.filterFunction((word) => typeof word === "number" && words.has(word));
  };
  return {
    name: "crossfilter2",
    answer(filter) {
      apply(filter);
      return {
        count: Number(all.value()),
        byProvince: totals(shownProvince.all(), provinceIds.length + 1),
        byPlace: totals(groups.place.all(), record.places.length + 1),
        byCategory: totals(groups.category.all(), categories.length),
        bySource: totals(groups.source.all(), record.speakers.length + originKinds.length),
      };
    },
  };
}

/** The days of a window as numbers, its end exclusive; null for none. */
function daysAsked({ from, to }: Filter): { readonly first: number; readonly end: number } | null {
  if (from === null && to === null) return null;
  return {
    first: from === null ? 1 : dayNumber(from),
    end: to === null ? undatedDay : dayNumber(to) + 1,
  };
}

/** By days from the first up to the last, exclusive. */
function filterDays(
  dimension: Pick<crossfilter.Dimension<number, number>, "filterAll" | "filterRange">,
  days: [number, number] | null,
): void {
  if (days === null) dimension.filterAll();
  else dimension.filterRange(days);
}

function filterTo(dimension: crossfilter.Dimension<number, number>, values: readonly number[]): void {
  if (values.length === 0) dimension.filterAll();
  else dimension.filterFunction((value) => typeof value === "number" && values.includes(value));
}

function totals(
  groups: readonly { readonly key: unknown; readonly value: unknown }[],
  length: number,
): Uint32Array {
  const counts = new Uint32Array(length);
  for (const { key, value } of groups) counts[Number(key)] = Number(value);
  return counts;
}
