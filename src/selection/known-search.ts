import type { Dataset } from "../domain/dataset.ts";
import type { SearchIndex, WordSearch } from "./search-index.ts";

/** A record as known on a day beside the whole of it. */
export interface KnownOfWhole {
  readonly whole: Dataset;
  readonly known: Dataset;
  /** 1 for each row of the whole that is known. */
  readonly isKnown: Uint8Array;
  /** Where in the known dataset the incident of a row stands. */
  readonly positions: Uint32Array;
}

/**
 * Searches what was known by way of the whole's index. What was known of an incident is part of what is
 * known now, so only incidents found now are read again, and only where pages came out since.
 */
export class KnownSearch implements WordSearch {
  readonly #index: SearchIndex;
  readonly #records: KnownOfWhole;
  #last: { readonly found: Uint8Array; readonly rows: Uint8Array } | undefined;

  constructor(index: SearchIndex, records: KnownOfWhole) {
    this.#index = index;
    this.#records = records;
  }

  matches(query: string): Uint8Array | null {
    const found = this.#index.matches(query);
    if (found === null) return null;
    if (this.#last?.found !== found) {
      this.#last = { found, rows: found.map((is, row) => (is === 1 && this.#isIn(row, query) ? 1 : 0)) };
    }
    return this.#last.rows;
  }

  #isIn(row: number, query: string): boolean {
    const { whole, known, isKnown, positions } = this.#records;
    if (isKnown[row] === 0) return false;
    const then = known.incidents[positions[row] ?? 0];
    return then !== undefined && (then === whole.incidents[row] || this.#index.isIn(then, query));
  }
}
