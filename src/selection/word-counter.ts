import { categories, originKinds } from "../domain/vocabulary.ts";
import type { Columns } from "./columns.ts";
import { failsCategories, failsIndependent, failsSources } from "./judge.ts";
import type { Profiles } from "./profiles.ts";

/** Rows by the words of their profiles: the first three as if nothing were asked of that facet, the last two as shown. */
export interface WordCounts {
  /** By speaker, then by kind of origin. */
  readonly facetBySource: Uint32Array;
  readonly facetByCategory: Uint32Array;
  /** By number of independent origins. */
  readonly facetByIndependence: Uint32Array;
  readonly bySource: Uint32Array;
  readonly byCategory: Uint32Array;
}

/**
 * Counts rows by profile, and their words only when the counts are asked for: many rows share a profile,
 * and a profile has several words.
 */
export class WordCounter {
  readonly #profiles: Profiles;
  /** The facets that a profile fails, as bits. */
  readonly #failures: Uint8Array;
  /** What came and went of each profile since its words were counted. */
  readonly #pending: Int32Array;
  /** The profiles of which something is pending, in any order, each once. */
  readonly #touched: Uint32Array;
  readonly #isTouched: Uint8Array;
  #touchedCount = 0;
  readonly #counts: WordCounts;

  constructor({ profiles, speakers }: Pick<Columns, "profiles" | "speakers">, failures: Uint8Array) {
    this.#profiles = profiles;
    this.#failures = failures;
    this.#pending = new Int32Array(profiles.count);
    this.#touched = new Uint32Array(profiles.count);
    this.#isTouched = new Uint8Array(profiles.count);
    const most = profiles.independent.reduce((a, b) => Math.max(a, b), 0);
    this.#counts = {
      facetBySource: new Uint32Array(speakers.length + originKinds.length),
      facetByCategory: new Uint32Array(categories.length),
      facetByIndependence: new Uint32Array(most + 1),
      bySource: new Uint32Array(speakers.length + originKinds.length),
      byCategory: new Uint32Array(categories.length),
    };
  }

  /** Counts a row of a profile in or out. */
  count(profile: number, by: 1 | -1): void {
    if (this.#isTouched[profile] === 0) {
      this.#isTouched[profile] = 1;
      this.#touched[this.#touchedCount++] = profile;
    }
    this.#pending[profile] = (this.#pending[profile] ?? 0) + by;
  }

  /** The counts as they stand; they stay so whatever is counted later. */
  counts(): WordCounts {
    for (let at = 0; at < this.#touchedCount; at++) this.#countWords(this.#touched[at] ?? 0);
    this.#touchedCount = 0;
    const { facetBySource, facetByCategory, facetByIndependence, bySource, byCategory } = this.#counts;
    return {
      facetBySource: facetBySource.slice(),
      facetByCategory: facetByCategory.slice(),
      facetByIndependence: facetByIndependence.slice(),
      bySource: bySource.slice(),
      byCategory: byCategory.slice(),
    };
  }

  #countWords(profile: number): void {
    const by = this.#pending[profile] ?? 0;
    this.#pending[profile] = 0;
    this.#isTouched[profile] = 0;
    const failures = this.#failures[profile] ?? 0;
    const category = this.#profiles.category[profile] ?? 0;
    const { facetBySource, facetByCategory, facetByIndependence, bySource, byCategory } = this.#counts;
    if ((failures & ~failsSources) === 0) this.#countSources(profile, facetBySource, by);
    if ((failures & ~failsCategories) === 0) increase(facetByCategory, category, by);
    if ((failures & ~failsIndependent) === 0) {
      increase(facetByIndependence, this.#profiles.independent[profile] ?? 0, by);
    }
    if (failures !== 0) return;
    this.#countSources(profile, bySource, by);
    increase(byCategory, category, by);
  }

  #countSources(profile: number, counts: Uint32Array, by: number): void {
    const { offsets, words } = this.#profiles;
    const end = offsets[profile + 1] ?? 0;
    for (let at = offsets[profile] ?? 0; at < end; at++) increase(counts, words[at] ?? 0, by);
  }
}

function increase(counts: Uint32Array, index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by;
}
