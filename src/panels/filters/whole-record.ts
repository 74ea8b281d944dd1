import type { Dataset } from "../../domain/dataset.ts";
import { addDays, type DaySpan } from "../../domain/day.ts";
import type { Origin } from "../../domain/source.ts";
import type { OriginKind } from "../../domain/vocabulary.ts";
import { type Axis, type Filter, openFilter } from "../../selection/filter.ts";
import { select } from "../../selection/select.ts";

/** One object for each axis, since answers are kept by the identity of their filter. */
const openOn: Readonly<Record<Axis, Filter>> = {
  happened: openFilter,
  published: { ...openFilter, axis: "published" },
};

/** From the first to the last day of the record on an axis, whatever the filter; null when nothing has a day. */
export function extentOfRecord(dataset: Dataset, axis: Axis): DaySpan | null {
  const { first, exact } = select(dataset, openOn[axis]).days;
  return first === null ? null : { start: first, end: addDays(first, exact.length - 1) };
}

/** The origins of a kind, those of most incidents of the whole record first; so a row keeps its place while the filter changes. */
export function originsByFrequency(dataset: Dataset, kind: OriginKind): Origin[] {
  const { origins } = select(dataset, openFilter).shownBy;
  const incidents = ({ id }: Origin) => origins.get(id) ?? 0;
  return dataset.origins
    .filter((origin) => origin.kind === kind)
    .sort((a, b) => incidents(b) - incidents(a) || (a.id < b.id ? -1 : 1));
}
