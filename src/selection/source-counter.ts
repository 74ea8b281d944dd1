import { originKinds } from "../domain/vocabulary.ts";
import type { Columns } from "./columns.ts";
import { failsIndependent, failsSources } from "./judge.ts";
import type { SourceSets } from "./source-sets.ts";

/** Rows by who speaks of them. */
export interface SourceCounts {
  /** Rows shown, by speaker, then by kind of origin. */
  readonly shown: Uint32Array;
  /** The same, of rows that would be shown if nothing were asked of their sources. */
  readonly facet: Uint32Array;
  /** Rows that would be shown if no number of independent origins were asked for, by that number. */
  readonly byIndependence: Uint32Array;
}

/**
 * Counts rows by set of origins, and by origin only when the counts are asked for: many rows share a set,
 * and a set has several words.
 */
export class SourceCounter {
  readonly #sets: SourceSets;
  readonly #failures: Uint8Array;
  /** What came and went of each set since its words were counted. */
  readonly #pending: Int32Array;
  /** The sets of which something may be pending, in any order; null for all, since the first count is mostly of many rows. */
  #touched: number[] | null = null;
  readonly #shown: Uint32Array;
  readonly #facet: Uint32Array;
  readonly #byIndependence: Uint32Array;

  /** `failures` holds the facets that each set fails, as bits. */
  constructor({ sets, speakers }: Pick<Columns, "sets" | "speakers">, failures: Uint8Array) {
    this.#sets = sets;
    this.#failures = failures;
    this.#pending = new Int32Array(sets.count);
    this.#shown = new Uint32Array(speakers.length + originKinds.length);
    this.#facet = new Uint32Array(speakers.length + originKinds.length);
    this.#byIndependence = new Uint32Array(sets.independent.reduce((a, b) => Math.max(a, b), 0) + 1);
  }

  /** Counts a row in or out that fails nothing but what its set fails. */
  count(set: number, by: 1 | -1): void {
    const before = this.#pending[set] ?? 0;
    if (before === 0) this.#touched?.push(set);
    this.#pending[set] = before + by;
  }

  /** The counts as they stand; they stay so whatever is counted later. */
  counts(): SourceCounts {
    if (this.#touched === null) for (let set = 0; set < this.#sets.count; set++) this.#countWords(set);
    else for (const set of this.#touched) this.#countWords(set);
    this.#touched = [];
    return {
      shown: this.#shown.slice(),
      facet: this.#facet.slice(),
      byIndependence: this.#byIndependence.slice(),
    };
  }

  #countWords(set: number): void {
    const by = this.#pending[set] ?? 0;
    if (by === 0) return;
    this.#pending[set] = 0;
    const failures = this.#failures[set] ?? 0;
    if (failures === 0) this.#addTo(this.#shown, set, by);
    if ((failures & ~failsSources) === 0) this.#addTo(this.#facet, set, by);
    if ((failures & ~failsIndependent) !== 0) return;
    const independent = this.#sets.independent[set] ?? 0;
    this.#byIndependence[independent] = (this.#byIndependence[independent] ?? 0) + by;
  }

  #addTo(counts: Uint32Array, set: number, by: number): void {
    const { offsets, words } = this.#sets;
    const end = offsets[set + 1] ?? 0;
    for (let at = offsets[set] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      counts[word] = (counts[word] ?? 0) + by;
    }
  }
}
