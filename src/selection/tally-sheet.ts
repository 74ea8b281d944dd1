import { categories, originKinds } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";
import type { Run } from "./row-bits.ts";

type Part =
  | "byProvince"
  | "pinnedByProvince"
  | "otherwiseByProvince"
  | "byCategory"
  | "otherwiseByCategory"
  | "byPlace"
  | "byWord"
  | "otherwiseByWord"
  | "byIndependence";

/** Counts of all kinds in one array, so that all that a day adds is added at once. Those named otherwise are of rows that pass all else. */
export class TallySheet {
  readonly counts: Uint32Array;
  readonly #runs: Readonly<Record<Part, Run>>;

  private constructor(counts: Uint32Array, runs: Readonly<Record<Part, Run>>) {
    this.counts = counts;
    this.#runs = runs;
  }

  /** A sheet of zeros. */
  static for({ places, speakers, sets }: Pick<Columns, "places" | "speakers" | "sets">): TallySheet {
    const provinces = noProvince + 1;
    const words = speakers.length + originKinds.length;
    let end = 0;
    const next = (size: number): Run => {
      end += size;
      return { first: end - size, end };
    };
    const runs = {
      byProvince: next(provinces),
      pinnedByProvince: next(provinces),
      otherwiseByProvince: next(provinces),
      byCategory: next(categories.length),
      otherwiseByCategory: next(categories.length),
      byPlace: next(places.length + 1),
      byWord: next(words),
      otherwiseByWord: next(words),
      byIndependence: next(sets.independent.reduce((a, b) => Math.max(a, b), 0) + 1),
    };
    return new TallySheet(new Uint32Array(end), runs);
  }

  /** A part of the sheet itself, to be read and written. */
  part(part: Part): Uint32Array {
    const { first, end } = this.#runs[part];
    return this.counts.subarray(first, end);
  }

  copy(): TallySheet {
    return new TallySheet(this.counts.slice(), this.#runs);
  }

  /** Adds what another sheet of the same record counts, so many times. */
  add({ counts }: TallySheet, by: 1 | -1): void {
    const own = this.counts;
    for (let at = 0; at < own.length; at++) own[at] = (own[at] ?? 0) + by * (counts[at] ?? 0);
  }
}
