import type { Dataset } from "../domain/dataset.ts";
import type { DayCounts } from "./day-counts.ts";
import { type Axis, type Filter, openFilter } from "./filter.ts";
import { select } from "./select.ts";

/** One filter object an axis, so that the answer is kept. */
const openFilters: Readonly<Record<Axis, Filter>> = {
  happened: { ...openFilter, axis: "happened" },
  published: { ...openFilter, axis: "published" },
};

/** The days of the whole record on an axis: what a scale of days is made of, so that it stays put while filters change. */
export function wholeDays(dataset: Dataset, axis: Axis): DayCounts {
  return select(dataset, openFilters[axis]).days;
}
