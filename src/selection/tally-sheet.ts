import { categories, originKinds } from "../domain/vocabulary.ts";
import { type Columns, noProvince } from "./columns.ts";

const parts = [
  "byProvince",
  "pinnedByProvince",
  "otherwiseByProvince",
  "byCategory",
  "otherwiseByCategory",
  "byPlace",
  "byWord",
  "otherwiseByWord",
  "byIndependence",
] as const;
type Part = (typeof parts)[number];

/** Counts of all kinds in one array, so that all that a day adds is added at once. Those named otherwise are of rows that pass all else. */
export class TallySheet {
  readonly counts: Uint32Array;
  readonly #sizes: Readonly<Record<Part, number>>;

  private constructor(counts: Uint32Array, sizes: Readonly<Record<Part, number>>) {
    this.counts = counts;
    this.#sizes = sizes;
  }

  /** A sheet of zeros. */
  static for({ places, speakers, sets }: Pick<Columns, "places" | "speakers" | "sets">): TallySheet {
    const provinces = noProvince + 1;
    const words = speakers.length + originKinds.length;
    const sizes = {
      byProvince: provinces,
      pinnedByProvince: provinces,
      otherwiseByProvince: provinces,
      byCategory: categories.length,
      otherwiseByCategory: categories.length,
      byPlace: places.length + 1,
      byWord: words,
      otherwiseByWord: words,
      byIndependence: sets.independent.reduce((a, b) => Math.max(a, b), 0) + 1,
    };
    const total = parts.reduce((sum, part) => sum + sizes[part], 0);
    return new TallySheet(new Uint32Array(total), sizes);
  }

  /** A part of the sheet itself, to be read and written. */
  part(part: Part): Uint32Array {
    const start = parts.slice(0, parts.indexOf(part)).reduce((sum, before) => sum + this.#sizes[before], 0);
    return this.counts.subarray(start, start + this.#sizes[part]);
  }

  copy(): TallySheet {
    return new TallySheet(this.counts.slice(), this.#sizes);
  }

  /** Adds what another sheet of the same record counts, so many times. */
  add({ counts }: TallySheet, by: 1 | -1): void {
    const own = this.counts;
    for (let at = 0; at < own.length; at++) own[at] = (own[at] ?? 0) + by * (counts[at] ?? 0);
  }
}
