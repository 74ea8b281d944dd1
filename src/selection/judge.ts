import { dayNumber } from "../domain/day.ts";
import { provinceIds } from "../domain/vocabulary.ts";
import type { Columns, Profile } from "./columns.ts";
import { noProvince } from "./columns.ts";
import type { Filter } from "./filter.ts";

/*
 * The one predicate. Each row gets a bit for every facet that it fails: 0 is shown, and a row that
 * fails one facet only is what choosing another value of that facet would bring in.
 */
export const failsWindow = 1;
export const failsSources = 2;
export const failsCategories = 4;
export const failsIndependent = 8;
export const failsProvinces = 16;
export const failsText = 32;
export const failsProfile = failsSources | failsCategories | failsIndependent;

/** Judges the rows of columns by a filter. */
export interface Judge {
  /** The facets that a row fails, as bits; 0 means that it is shown. */
  readonly failures: (row: number) => number;
  /** Whether a row has no day at all on the filter's axis. It then fails any window. */
  readonly isUndated: (row: number) => boolean;
}

/** A judge for a filter; `matches` holds 1 for each row in which the filter's words occur, null when there are none. */
export function judgeOf(columns: Columns, filter: Filter, matches: Uint8Array | null): Judge {
  const { profile, province } = columns;
  const { offsets, starts, ends } = columns.spans[filter.axis];
  const profileFailures = Uint8Array.from(columns.profiles, (one) => failuresOfProfile(one, filter));
  const provinceFailures = failuresOfProvinces(filter);
  const hasWindow = filter.from !== null || filter.to !== null;
  const from = filter.from === null ? Number.NEGATIVE_INFINITY : dayNumber(filter.from);
  const to = filter.to === null ? Number.POSITIVE_INFINITY : dayNumber(filter.to);

  const touchesWindow = (row: number): boolean => {
    if (from > to) return false;
    const end = offsets[row + 1] ?? 0;
    for (let span = offsets[row] ?? 0; span < end; span++) {
      if ((starts[span] ?? 0) <= to && (ends[span] ?? 0) >= from) return true;
    }
    return false;
  };
  return {
    isUndated: (row) => offsets[row] === offsets[row + 1],
    failures: (row) =>
      (profileFailures[profile[row] ?? 0] ?? 0) |
      (provinceFailures[province[row] ?? noProvince] ?? 0) |
      (matches === null || matches[row] === 1 ? 0 : failsText) |
      (!hasWindow || touchesWindow(row) ? 0 : failsWindow),
  };
}

/** The facets of sources, category and independence that a profile fails, as bits. */
export function failuresOfProfile(profile: Profile, filter: Filter): number {
  return (
    (passesSources(profile, filter) ? 0 : failsSources) |
    (filter.categories.length === 0 || filter.categories.includes(profile.category) ? 0 : failsCategories) |
    (profile.independent >= filter.independent ? 0 : failsIndependent)
  );
}

function passesSources({ origins, kinds }: Profile, filter: Filter): boolean {
  if (filter.origins.length + filter.kinds.length === 0) return true;
  return (
    origins.some((id) => filter.origins.includes(id)) || kinds.some((kind) => filter.kinds.includes(kind))
  );
}

function failuresOfProvinces({ provinces }: Filter): Uint8Array {
  const failures = new Uint8Array(noProvince + 1);
  if (provinces.length === 0) return failures;
  failures.fill(failsProvinces);
  for (const id of provinces) failures[provinceIds.indexOf(id)] = 0;
  return failures;
}
