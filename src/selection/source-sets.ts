import type { Origin } from "../domain/source.ts";
import { originKinds } from "../domain/vocabulary.ts";

/** What the selection knows of an origin. */
export type Speaker = Pick<Origin, "id" | "kind" | "family">;

/**
 * The sets of origins that speak of an incident, each once. Many incidents share a set: what is asked of
 * sources is judged once a set, and rows are counted by set before they are by origin.
 */
export interface SourceSets {
  readonly count: number;
  /** The words of set s are `words[offsets[s]]` up to `words[offsets[s + 1]]`: its origins, then their kinds, each once. */
  readonly offsets: Uint32Array;
  /** An index into the speakers, or their number plus an index into `originKinds`. */
  readonly words: Uint32Array;
  /** How many families its origins are of. */
  readonly independent: Uint32Array;
}

interface SourceSet {
  readonly words: readonly number[];
  readonly independent: number;
}

/** Numbers sets of origins as they are met, so that frequent ones get low numbers and lie close together. */
export class SourceDictionary {
  readonly #speakers: readonly Speaker[];
  readonly #sets: SourceSet[] = [];
  readonly #indexes = new Map<string, number>();

  /** Origins are then told by their index in `speakers`. */
  constructor(speakers: readonly Speaker[]) {
    this.#speakers = speakers;
  }

  /** A dictionary in which sets that were numbered before keep their numbers. */
  static from(speakers: readonly Speaker[], { count, offsets, words }: SourceSets): SourceDictionary {
    const dictionary = new SourceDictionary(speakers);
    for (let set = 0; set < count; set++) {
      const own = words.subarray(offsets[set], offsets[set + 1]);
      dictionary.indexOf([...own].filter((word) => word < speakers.length));
    }
    return dictionary;
  }

  /** The number of the set of origins, in any order, repeated or not. */
  indexOf(origins: readonly number[]): number {
    const asListed = origins.join();
    const known = this.#indexes.get(asListed);
    if (known !== undefined) return known;
    const each = [...new Set(origins)].sort((a, b) => a - b);
    const key = each.join();
    const index = this.#indexes.get(key) ?? this.#sets.push(this.#setOf(each)) - 1;
    // Lists recur as they are, so the next such list is found without being put in order.
    this.#indexes.set(key, index).set(asListed, index);
    return index;
  }

  /** All sets numbered so far. */
  sets(): SourceSets {
    const sets = this.#sets;
    const offsets = new Uint32Array(sets.length + 1);
    sets.forEach(({ words }, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + words.length;
    });
    return {
      count: sets.length,
      offsets,
      words: Uint32Array.from(sets.flatMap(({ words }) => words)),
      independent: Uint32Array.from(sets, ({ independent }) => independent),
    };
  }

  #setOf(origins: readonly number[]): SourceSet {
    const speakers = origins.flatMap((index) => this.#speakers[index] ?? []);
    const kinds = new Set(speakers.map(({ kind }) => this.#speakers.length + originKinds.indexOf(kind)));
    const families = new Set(speakers.map(({ family }) => family));
    return { independent: families.size, words: [...origins, ...kinds] };
  }
}
