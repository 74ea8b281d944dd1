import { categories, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";
import type { Filter } from "./filter.ts";
import type { SourceSets } from "./source-sets.ts";

/*
 * The one predicate, but for the window. Each row gets a bit for every facet that it fails: 0 passes, and
 * a row that fails one facet only is what choosing another value of that facet would bring in.
 */
export const failsSources = 1;
export const failsIndependent = 2;
/** Nobody claims anything of it, or nobody did on the day whose knowledge is shown: no facet brings it in. */
export const failsClaims = 4;
export const failsCategories = 8;
export const failsProvinces = 16;
export const failsText = 32;
/** What a row fails by its set of origins, and nothing else. */
export const failsBySet = failsSources | failsIndependent | failsClaims;

/** What a filter says of rows and of sets of origins, as bits of the facets failed. */
export interface Judgement {
  readonly rows: Uint8Array;
  readonly sets: Uint8Array;
}

/** Judges every row by a filter, its window aside; `matches` holds 1 for each row in which the filter's words occur, null when there are none. */
export function judge(columns: Columns, filter: Filter, matches: Uint8Array | null): Judgement {
  const rows = new Uint8Array(columns.rows);
  const sets = judgeSets(columns, filter);
  judgeBy(rows, columns.set, sets);
  judgeBy(rows, columns.category, judgeCategories(filter));
  judgeBy(rows, columns.province, judgeProvinces(filter));
  if (matches !== null) judgeBy(rows, matches, Uint8Array.of(failsText, 0));
  return { rows, sets };
}

/** Adds what each row fails by its value in a column. A pass a facet, since most filters ask one or two. */
function judgeBy(rows: Uint8Array, values: Uint8Array | Uint32Array, failures: Uint8Array): void {
  if (failures.every((failure) => failure === 0)) return;
  for (let row = 0; row < rows.length; row++) {
    rows[row] = (rows[row] ?? 0) | (failures[values[row] ?? 0] ?? 0);
  }
}

function judgeSets({ sets, speakers }: Columns, filter: Filter): Uint8Array {
  const asked = askedWords(speakers, filter);
  const failures = new Uint8Array(sets.count);
  for (let set = 0; set < failures.length; set++) {
    const independent = sets.independent[set] ?? 0;
    failures[set] =
      (hasAskedWord(sets, set, asked) ? 0 : failsSources) |
      (independent >= filter.independent ? 0 : failsIndependent) |
      (independent > 0 ? 0 : failsClaims);
  }
  return failures;
}

/** 1 for each word that lets a set pass; null when nothing is asked of sources. */
function askedWords(speakers: Columns["speakers"], { origins, kinds }: Filter): Uint8Array | null {
  if (origins.length + kinds.length === 0) return null;
  const asked = [
    ...speakers.map(({ id }) => origins.includes(id)),
    ...originKinds.map((kind) => kinds.includes(kind)),
  ];
  return Uint8Array.from(asked, Number);
}

function hasAskedWord({ offsets, words }: SourceSets, set: number, asked: Uint8Array | null): boolean {
  if (asked === null) return true;
  const end = offsets[set + 1] ?? 0;
  for (let at = offsets[set] ?? 0; at < end; at++) if (asked[words[at] ?? 0] === 1) return true;
  return false;
}

function judgeCategories(filter: Filter): Uint8Array {
  return Uint8Array.from(categories, (category) =>
    filter.categories.length === 0 || filter.categories.includes(category) ? 0 : failsCategories,
  );
}

function judgeProvinces({ provinces }: Filter): Uint8Array {
  const failures = new Uint8Array(noProvince + 1);
  if (provinces.length === 0) return failures;
  failures.fill(failsProvinces);
  for (const id of provinces) failures[provinceIds.indexOf(id)] = 0;
  return failures;
}
