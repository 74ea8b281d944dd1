import { type Category, categories } from "../domain/vocabulary.ts";
import type { SpanColumns } from "../selection/axis-spans.ts";
import { type Columns, placeColumn } from "../selection/columns.ts";
import { dayIndex } from "../selection/day-index.ts";
import type { MapPlace } from "../selection/place.ts";
import { SourceDictionary, type Speaker } from "../selection/source-sets.ts";
import { type Cell, readCells } from "./cell-text.ts";

/** What the numbers in cells are counted from. */
export interface CellTerms {
  readonly speakers: readonly Speaker[];
  /** The day number of the cells' day 0. */
  readonly firstDay: number;
}

/** Where the incidents of some cells stand. */
export interface Stand {
  /** Null for those without a point. */
  readonly place: MapPlace | null;
  /** Index into `provinceIds`, or `noProvince`. */
  readonly province: number;
}

/**
 * Collects cells from any number of texts, and turns them into the columns that the selection asks, a row for each
 * incident: cells of several incidents are too few to be worth a predicate and tallies of their own.
 */
export class CellCollector {
  readonly #terms: CellTerms;
  readonly #dictionary: SourceDictionary;
  readonly #places = new Map<string, { readonly place: MapPlace; readonly index: number }>();
  readonly #sets: number[] = [];
  readonly #categories: number[] = [];
  readonly #provinces: number[] = [];
  readonly #standAt: number[] = [];
  readonly #happened = new SpanCollector();
  readonly #published = new SpanCollector();

  constructor(terms: CellTerms) {
    this.#terms = terms;
    this.#dictionary = new SourceDictionary(terms.speakers);
  }

  /** Adds the cells of a text, all of one stand. Throws as `readCells` does, and for a category or origin that is unheard of. */
  add(text: string, { place, province }: Stand): void {
    const at = place === null ? -1 : this.#placeIndex(place);
    for (const cell of readCells(text)) {
      const set = this.#setOf(cell);
      for (let incident = 0; incident < cell.count; incident++) {
        this.#addRow(cell, set);
        this.#provinces.push(province);
        this.#standAt.push(at);
      }
    }
  }

  /** The columns of all cells so far. */
  columns(): Columns {
    const places = [...this.#places.values()].map(({ place }) => place);
    return {
      rows: this.#sets.length,
      speakers: this.#terms.speakers,
      sets: this.#dictionary.sets(),
      set: Uint32Array.from(this.#sets),
      category: Uint8Array.from(this.#categories),
      province: Uint8Array.from(this.#provinces),
      places,
      place: placeColumn(
        this.#standAt.map((index) => (index === -1 ? places.length : index)),
        places.length,
      ),
      days: {
        happened: dayIndex(this.#happened.columns()),
        published: dayIndex(this.#published.columns()),
      },
    };
  }

  #placeIndex(place: MapPlace): number {
    const known = this.#places.get(place.id);
    if (known) return known.index;
    const index = this.#places.size;
    this.#places.set(place.id, { place, index });
    return index;
  }

  #setOf({ facets }: Cell): number {
    // Every incident has a claim, so days without facets stand for claims of somebody.
    return this.#dictionary.indexOf((facets?.origins ?? [0]).map(this.#knownSpeaker));
  }

  #addRow({ happened, facets }: Cell, set: number): void {
    const { firstDay } = this.#terms;
    this.#sets.push(set);
    this.#categories.push(facets === null ? categories.length - 1 : knownCategory(facets.category));
    if (happened !== null) this.#happened.add(firstDay + happened.start, firstDay + happened.end);
    for (const day of facets?.published ?? []) this.#published.add(firstDay + day, firstDay + day);
    this.#happened.endRow();
    this.#published.endRow();
  }

  readonly #knownSpeaker = (index: number): number => {
    if (index < this.#terms.speakers.length) return index;
    throw new RangeError(`Got origin ${index} when the archive has ${this.#terms.speakers.length}`);
  };
}

function knownCategory(index: number): number {
  const category: Category | undefined = categories[index];
  if (category === undefined) throw new RangeError(`Got category ${index} of ${categories.length}`);
  return index;
}

/** Spans of rows that come one after another, as columns. */
class SpanCollector {
  readonly #offsets = [0];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  add(start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#first = Math.min(this.#first, start);
    this.#last = Math.max(this.#last, end);
  }

  endRow(): void {
    this.#offsets.push(this.#starts.length);
  }

  columns(): SpanColumns {
    return {
      offsets: Uint32Array.from(this.#offsets),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      first: this.#first,
      last: this.#last,
    };
  }
}
