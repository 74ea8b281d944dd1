import { dayNumber } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/incident.ts";
import type { SourceDocument } from "../../src/domain/source.ts";
import { categories, provinceIds } from "../../src/domain/vocabulary.ts";
import { spansOn } from "../../src/selection/axis-spans.ts";
import { noProvince } from "../../src/selection/columns.ts";
import { type MapPlace, placeIdOf, placeWith } from "../../src/selection/place.ts";
import { SourceDictionary, type Speaker } from "../../src/selection/source-sets.ts";
import type { Cell } from "../../src/tiles/cell-text.ts";
import { GrowingColumn } from "./growing-column.ts";

/** Where a feature stands in its file. */
export interface Slice {
  readonly offset: number;
  readonly length: number;
}

/** The day of incidents without one: it sorts last. */
export const noDay = 0x7fffffff;

/** What of a record the archives are made from, as columns: a few dozen bytes an incident, whatever its texts. */
export class RecordRows {
  readonly speakers: readonly Speaker[];
  readonly ids: string[] = [];
  /** Places in the order in which they were met. */
  readonly places = new Map<string, MapPlace>();
  readonly start = new GrowingColumn((length) => new Int32Array(length));
  readonly end = new GrowingColumn((length) => new Int32Array(length));
  readonly category = new GrowingColumn((length) => new Uint8Array(length));
  /** Index into `provinceIds`, or `noProvince`. */
  readonly province = new GrowingColumn((length) => new Uint8Array(length));
  /** Index into the places, or `noPlace`. */
  readonly place = new GrowingColumn((length) => new Uint32Array(length));
  readonly set = new GrowingColumn((length) => new Uint32Array(length));
  /** Days on which a row's documents came out: `published` from `publishedFrom` of the row to that of the next. */
  readonly published = new GrowingColumn((length) => new Int32Array(length));
  readonly publishedFrom = new GrowingColumn((length) => new Uint32Array(length));
  readonly offset = new GrowingColumn((length) => new Float64Array(length));
  readonly length = new GrowingColumn((length) => new Uint32Array(length));
  readonly #speakerIndex: ReadonlyMap<string, number>;
  readonly #placeIndex = new Map<string, number>();
  readonly #dictionary: SourceDictionary;
  readonly #origins: (readonly number[])[] = [];
  #firstDay: number;

  /** Of the origins and documents of a record, whether incidents mention them or not. */
  constructor(speakers: readonly Speaker[], documents: readonly Pick<SourceDocument, "published">[]) {
    this.speakers = speakers;
    const days = documents.flatMap(({ published }) => (published === null ? [] : [dayNumber(published)]));
    this.#firstDay = days.reduce((first, day) => Math.min(first, day), noDay);
    this.#speakerIndex = new Map(speakers.map(({ id }, index) => [id, index]));
    this.#dictionary = new SourceDictionary(speakers);
    this.publishedFrom.push(0);
  }

  get count(): number {
    return this.ids.length;
  }

  /** The first day on which an incident happened or a document came out; day 0 of the cells. */
  get firstDay(): number {
    return this.#firstDay === noDay ? 0 : this.#firstDay;
  }

  /** Adds an incident that stands in a slice of the file. */
  add(incident: Incident, { offset, length }: Slice): void {
    const { days, category, province, claims } = incident;
    this.ids.push(incident.id);
    this.start.push(days === null ? noDay : this.#dated(dayNumber(days.start)));
    this.end.push(days === null ? noDay : dayNumber(days.end));
    this.category.push(categories.indexOf(category));
    this.province.push(province === null ? noProvince : provinceIds.indexOf(province));
    this.place.push(this.#placeOf(incident));
    this.set.push(this.#setOf(claims.map(({ origin }) => this.#speakerIndex.get(origin.id) ?? 0)));
    for (const { start } of spansOn("published", incident)) this.published.push(dayNumber(start));
    this.publishedFrom.push(this.published.length);
    this.offset.push(offset);
    this.length.push(length);
  }

  /** What filters ask of a row, as a cell of one incident. */
  cell(row: number): Cell {
    const start = this.start.at(row);
    const published: number[] = [];
    for (let at = this.publishedFrom.at(row); at < this.publishedFrom.at(row + 1); at++)
      published.push(this.published.at(at) - this.firstDay);
    return {
      count: 1,
      happened:
        start === noDay ? null : { start: start - this.firstDay, end: this.end.at(row) - this.firstDay },
      facets: {
        category: this.category.at(row),
        origins: this.#origins[this.set.at(row)] ?? [],
        published,
      },
    };
  }

  #dated(number: number): number {
    this.#firstDay = Math.min(this.#firstDay, number);
    return number;
  }

  #placeOf(incident: Incident): number {
    const id = placeIdOf(incident);
    if (id === null) return noPlace;
    const place = placeWith(this.places.get(id), incident);
    if (place) this.places.set(id, place);
    const index = this.#placeIndex.get(id) ?? this.#placeIndex.size;
    this.#placeIndex.set(id, index);
    return index;
  }

  #setOf(origins: readonly number[]): number {
    const set = this.#dictionary.indexOf(origins);
    this.#origins[set] ??= [...new Set(origins)].sort((a, b) => a - b);
    return set;
  }
}

/** The place of incidents without a point. */
export const noPlace = 0xffffffff;
