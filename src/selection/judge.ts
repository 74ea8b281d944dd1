import { categories, originKinds, provinceIds } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";
import type { Filter } from "./filter.ts";
import { inAll, type RowBits, rowsPassing } from "./row-bits.ts";
import type { SourceSets } from "./source-sets.ts";
import { ValueRows } from "./value-rows.ts";

/*
 * The one predicate, but for the window. Beside the rows that pass it are those that would pass if nothing
 * were asked of one facet: of them is counted what choosing another value of that facet would bring in.
 */
export const failsSources = 1;
export const failsIndependent = 2;
/** Nobody claims anything of it, or nobody did on the day whose knowledge is shown: no facet brings it in. */
export const failsClaims = 4;

/** What a filter says of rows and of sets of origins. The same set of rows is the same object. */
export interface Judgement {
  /** The facets that each set of origins fails, as bits; 0 passes. */
  readonly sets: Uint8Array;
  /** The rows that pass. */
  readonly shown: RowBits;
  /** Those that pass all but what is asked of their set of origins, be it of origins or of independence. */
  readonly butSets: RowBits;
  readonly butCategories: RowBits;
  readonly butProvinces: RowBits;
}

/** Judges rows by one filter after another, and keeps what others may ask again. */
export class Judge {
  readonly #columns: Columns;
  readonly #categories: ValueRows;
  readonly #provinces: ValueRows;
  #sets: { readonly failures: Uint8Array; readonly rows: RowBits } | undefined;

  constructor(columns: Columns) {
    this.#columns = columns;
    this.#categories = new ValueRows(columns.category);
    this.#provinces = new ValueRows(columns.province);
  }

  /** Judges every row, the window aside; `matches` holds 1 for each row in which the filter's words occur, null when there are none. */
  judge(filter: Filter, matches: Uint8Array | null): Judgement {
    const failures = judgeSets(this.#columns, filter);
    const sets = this.#passingSets(failures);
    const categories = this.#categories.rowsPassing(judgeCategories(filter));
    const provinces = this.#provinces.rowsPassing(judgeProvinces(filter));
    const text = matches && rowsPassing(matches, Uint8Array.of(1, 0));
    const shown = inAll(sets, categories, provinces, text);
    return {
      sets: failures,
      shown,
      butSets: sets === null ? shown : inAll(categories, provinces, text),
      butCategories: categories === null ? shown : inAll(sets, provinces, text),
      butProvinces: provinces === null ? shown : inAll(sets, categories, text),
    };
  }

  #passingSets(failures: Uint8Array): RowBits {
    if (!this.#sets || !isSame(this.#sets.failures, failures))
      this.#sets = { failures, rows: rowsPassing(this.#columns.set, failures) };
    return this.#sets.rows;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function judgeSets({ sets, speakers }: Columns, filter: Filter): Uint8Array {
  const asked = askedWords(speakers, filter);
  const failures = asked === null ? new Uint8Array(sets.count) : setsWithout(sets, asked);
  for (let set = 0; set < failures.length; set++) {
    const independent = sets.independent[set] ?? 0;
    if (independent < filter.independent) failures[set] = (failures[set] ?? 0) | failsIndependent;
    if (independent === 0) failures[set] = (failures[set] ?? 0) | failsClaims;
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

/** `failsSources` for each set that has none of the words asked for, else 0. */
function setsWithout({ count, offsets, words }: SourceSets, asked: Uint8Array): Uint8Array {
  const failures = new Uint8Array(count);
  for (let set = 0; set < count; set++) {
    const end = offsets[set + 1] ?? 0;
    let at = offsets[set] ?? 0;
    while (at < end && asked[words[at] ?? 0] === 0) at++;
    failures[set] = at === end ? failsSources : 0;
  }
  return failures;
}

function judgeCategories(filter: Filter): Uint8Array {
  return Uint8Array.from(categories, (category) =>
    filter.categories.length === 0 || filter.categories.includes(category) ? 0 : 1,
  );
}

function judgeProvinces({ provinces }: Filter): Uint8Array {
  const failures = new Uint8Array(noProvince + 1);
  if (provinces.length === 0) return failures;
  failures.fill(1);
  for (const id of provinces) failures[provinceIds.indexOf(id)] = 0;
  return failures;
}
