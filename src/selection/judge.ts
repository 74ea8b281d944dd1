import { categories, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";
import type { Filter } from "./filter.ts";
import type { Profiles } from "./profiles.ts";

/*
 * The one predicate, but for the window. Each row gets a bit for every facet that it fails: 0 passes, and
 * a row that fails one facet only is what choosing another value of that facet would bring in.
 */
export const failsSources = 1;
export const failsCategories = 2;
export const failsIndependent = 4;
export const failsProvinces = 8;
export const failsText = 16;
/** Nobody claims anything of it, or nobody did on the day whose knowledge is shown: no facet brings it in. */
export const failsClaims = 32;
export const failsProfile = failsSources | failsCategories | failsIndependent;

/** What a filter says of rows, profiles and provinces, as bits of the facets failed. */
export interface Judgement {
  readonly rows: Uint8Array;
  readonly profiles: Uint8Array;
  /** By province index; the last is that of rows of no single province. */
  readonly provinces: Uint8Array;
}

/** Judges every row by a filter, its window aside; `matches` holds 1 for each row in which the filter's words occur, null when there are none. */
export function judge(columns: Columns, filter: Filter, matches: Uint8Array | null): Judgement {
  const profiles = judgeProfiles(columns, filter);
  const provinces = judgeProvinces(filter);
  const { profile, province } = columns;
  const rows = new Uint8Array(columns.rows);
  for (let row = 0; row < rows.length; row++) {
    rows[row] = (profiles[profile[row] ?? 0] ?? 0) | (provinces[province[row] ?? 0] ?? 0);
  }
  if (matches !== null) {
    for (let row = 0; row < rows.length; row++)
      if (matches[row] === 0) rows[row] = (rows[row] ?? 0) | failsText;
  }
  return { rows, profiles, provinces };
}

function judgeProfiles({ profiles, speakers }: Columns, filter: Filter): Uint8Array {
  const asked = askedWords(speakers, filter);
  const failsByCategory = Uint8Array.from(categories, (category) =>
    filter.categories.length === 0 || filter.categories.includes(category) ? 0 : failsCategories,
  );
  const failures = new Uint8Array(profiles.count);
  for (let profile = 0; profile < failures.length; profile++) {
    failures[profile] =
      (hasAskedWord(profiles, profile, asked) ? 0 : failsSources) |
      (failsByCategory[profiles.category[profile] ?? 0] ?? 0) |
      ((profiles.independent[profile] ?? 0) >= filter.independent ? 0 : failsIndependent) |
      (profiles.independent[profile] === 0 ? failsClaims : 0);
  }
  return failures;
}

/** 1 for each word that lets a profile pass; null when nothing is asked of sources. */
function askedWords(speakers: Columns["speakers"], { origins, kinds }: Filter): Uint8Array | null {
  if (origins.length + kinds.length === 0) return null;
  const asked = [
    ...speakers.map(({ id }) => origins.includes(id)),
    ...originKinds.map((kind) => kinds.includes(kind)),
  ];
  return Uint8Array.from(asked, Number);
}

function hasAskedWord({ offsets, words }: Profiles, profile: number, asked: Uint8Array | null): boolean {
  if (asked === null) return true;
  const end = offsets[profile + 1] ?? 0;
  for (let at = offsets[profile] ?? 0; at < end; at++) if (asked[words[at] ?? 0] === 1) return true;
  return false;
}

function judgeProvinces({ provinces }: Filter): Uint8Array {
  const failures = new Uint8Array(noProvince + 1);
  if (provinces.length === 0) return failures;
  failures.fill(failsProvinces);
  for (const id of provinces) failures[provinceIds.indexOf(id)] = 0;
  return failures;
}
