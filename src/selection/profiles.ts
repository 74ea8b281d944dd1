import type { Origin } from "../domain/source.ts";
import { originKinds } from "../domain/vocabulary.ts";

/** What the selection knows of an origin. */
export type Speaker = Pick<Origin, "id" | "kind" | "family">;

/**
 * What is alike in many incidents: who speaks, of what, on how many independent origins. A facet is
 * judged once a profile, not once an incident, and whatever is counted by origin or category is counted
 * by profile first.
 */
export interface Profiles {
  readonly count: number;
  /** Words of profile p are `words[offsets[p]]` up to `words[offsets[p + 1]]`: its origins, then their kinds, each once. */
  readonly offsets: Uint32Array;
  /** An index into the speakers, or their number plus an index into `originKinds`. */
  readonly words: Uint32Array;
  /** Index into `categories`. */
  readonly category: Uint8Array;
  readonly independent: Uint32Array;
}

interface Profile {
  readonly words: readonly number[];
  readonly category: number;
  readonly independent: number;
}

/** Numbers profiles as they are met. */
export class ProfileDictionary {
  readonly #speakers: readonly Speaker[];
  readonly #profiles: Profile[] = [];
  readonly #indexes = new Map<string, number>();

  /** Origins are then told by their index in `speakers`. */
  constructor(speakers: readonly Speaker[]) {
    this.#speakers = speakers;
  }

  /** A dictionary in which profiles that were numbered before keep their numbers. */
  static from(
    speakers: readonly Speaker[],
    { count, category, offsets, words }: Profiles,
  ): ProfileDictionary {
    const dictionary = new ProfileDictionary(speakers);
    for (let profile = 0; profile < count; profile++) {
      const own = words.subarray(offsets[profile], offsets[profile + 1]);
      const origins = [...own].filter((word) => word < speakers.length);
      dictionary.indexOf(category[profile] ?? 0, origins);
    }
    return dictionary;
  }

  /** The number of a profile; `origins` in any order, repeated or not. */
  indexOf(category: number, origins: readonly number[]): number {
    const asListed = `${category}|${origins.join()}`;
    const known = this.#indexes.get(asListed);
    if (known !== undefined) return known;
    const each = [...new Set(origins)].sort((a, b) => a - b);
    const key = `${category}|${each.join()}`;
    const index = this.#indexes.get(key) ?? this.#profiles.push(this.#profileOf(category, each)) - 1;
    // Lists recur as they are, so the next such list is found without being put in order.
    this.#indexes.set(key, index).set(asListed, index);
    return index;
  }

  /** All profiles numbered so far. */
  profiles(): Profiles {
    const profiles = this.#profiles;
    const offsets = new Uint32Array(profiles.length + 1);
    profiles.forEach(({ words }, index) => {
      offsets[index + 1] = (offsets[index] ?? 0) + words.length;
    });
    return {
      count: profiles.length,
      offsets,
      words: Uint32Array.from(profiles.flatMap(({ words }) => words)),
      category: Uint8Array.from(profiles, ({ category }) => category),
      independent: Uint32Array.from(profiles, ({ independent }) => independent),
    };
  }

  #profileOf(category: number, origins: readonly number[]): Profile {
    const speakers = origins.flatMap((index) => this.#speakers[index] ?? []);
    const kinds = new Set(speakers.map(({ kind }) => this.#speakers.length + originKinds.indexOf(kind)));
    const families = new Set(speakers.map(({ family }) => family));
    return { category, independent: families.size, words: [...origins, ...kinds] };
  }
}
