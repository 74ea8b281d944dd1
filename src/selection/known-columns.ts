import type { Dataset } from "../domain/dataset.ts";
import { type Day, dayNumber } from "../domain/day.ts";
import { type Columns, placeColumn } from "./columns.ts";
import { cutIndex, type DayIndex, type DayRows } from "./day-index.ts";
import { type MapPlace, placesOf } from "./place.ts";
import { SourceDictionary } from "./source-sets.ts";

/** The claims of all incidents as columns: those of row i are `offsets[i]` to `offsets[i + 1]`. */
export interface ClaimColumns {
  readonly offsets: Uint32Array;
  /** Index into the speakers. */
  readonly speakers: Uint32Array;
  /** Number of the day on which the claim's page came out, or `neverOut`. */
  readonly published: Int32Array;
}

/** The day of pages that state none: they are known from the edition's day on, and on no day before it. */
export const neverOut = 0x7fffffff;

/** The claims of a dataset, their speakers told as in its columns. */
export function claimColumns({ incidents }: Dataset, { speakers }: Columns): ClaimColumns {
  const speakerIndex = new Map(speakers.map(({ id }, index) => [id, index]));
  const claims = incidents.flatMap((incident) => incident.claims);
  const offsets = new Uint32Array(incidents.length + 1);
  incidents.forEach((incident, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + incident.claims.length;
  });
  const numbers = new Map<Day | null, number>([[null, neverOut]]);
  const numberOf = (day: Day | null) => {
    const number = numbers.get(day) ?? (day === null ? neverOut : dayNumber(day));
    numbers.set(day, number);
    return number;
  };
  return {
    offsets,
    speakers: Uint32Array.from(claims, ({ origin }) => speakerIndex.get(origin.id) ?? 0),
    published: Int32Array.from(claims, ({ document }) => numberOf(document.published)),
  };
}

/** Makes the columns of a record as known on a day from those of the whole, without asking its incidents again. */
export class KnownColumns {
  readonly #whole: Columns;
  readonly #incidents: Dataset["incidents"];
  readonly #claims: ClaimColumns;
  readonly #dictionary: SourceDictionary;
  /** The set of origins of what nobody claims: it fails every filter. */
  readonly #unknown: number;

  constructor(dataset: Dataset, whole: Columns) {
    this.#whole = whole;
    this.#incidents = dataset.incidents;
    this.#claims = claimColumns(dataset, whole);
    this.#dictionary = SourceDictionary.from(whole.speakers, whole.sets);
    this.#unknown = this.#dictionary.indexOf([]);
  }

  /**
   * The columns at the end of a day before the edition's, and 1 for each row known then. Rows keep their numbers; those that were not
   * known yet stay as rows that nothing shows, at no place and at no day outside that of known ones.
   */
  on(day: Day): { readonly columns: Columns; readonly isKnown: Uint8Array } {
    const number = dayNumber(day);
    const set = this.#whole.set.map((_, row) => this.#setOn(row, number));
    const isKnown = Uint8Array.from(set, (one) => (one === this.#unknown ? 0 : 1));
    return { isKnown, columns: this.#columnsOf(number, set, isKnown) };
  }

  #columnsOf(day: number, set: Uint32Array, isKnown: Uint8Array): Columns {
    const { happened, published } = this.#whole.days;
    return {
      ...this.#whole,
      ...this.#placesOf(isKnown),
      set,
      sets: this.#dictionary.sets(),
      days: {
        happened: trimmed(happened, isKnown),
        published: trimmed(until(published, day, set.length), isKnown),
      },
    };
  }

  #setOn(row: number, day: number): number {
    const out = this.#speakersOut(row, day);
    if (out.length === 0) return this.#unknown;
    const { offsets } = this.#claims;
    const isAll = out.length === (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    return isAll ? (this.#whole.set[row] ?? 0) : this.#dictionary.indexOf(out);
  }

  /** The speakers of the claims of a row that were out on a day. */
  #speakersOut(row: number, day: number): number[] {
    const { offsets, published, speakers } = this.#claims;
    const out: number[] = [];
    const end = offsets[row + 1] ?? 0;
    for (let claim = offsets[row] ?? 0; claim < end; claim++) {
      if ((published[claim] ?? 0) <= day) out.push(speakers[claim] ?? 0);
    }
    return out;
  }

  /** The places of known rows. One that some of its rows made and are not known yet is what the others make of it. */
  #placesOf(isKnown: Uint8Array): Pick<Columns, "places" | "place"> {
    const { places, place } = this.#whole;
    const isPlaced = (row: number) => (place[row] ?? 0) < places.length;
    const known = new Uint8Array(places.length);
    const partly = new Uint8Array(places.length);
    for (let row = 0; row < place.length; row++) {
      if (isPlaced(row)) (isKnown[row] === 1 ? known : partly)[place[row] ?? 0] = 1;
    }
    const changed = placesOf(
      this.#incidents.filter(
        (_, row) => isPlaced(row) && isKnown[row] === 1 && partly[place[row] ?? 0] === 1,
      ),
    );
    const changedById = new Map(changed.map((one) => [one.id, one]));
    const kept: MapPlace[] = [];
    const indexes = places.map((one, index) =>
      known[index] === 1 ? kept.push(changedById.get(one.id) ?? one) - 1 : undefined,
    );
    return {
      places: kept,
      place: placeColumn(
        place.map((index) => indexes[index] ?? kept.length),
        kept.length,
      ),
    };
  }
}

/** The axis without what comes after a day (a day number). Rows of which nothing is left are undated. */
function until(index: DayIndex, day: number, rows: number): DayIndex {
  const days = Math.max(0, Math.min(index.days, day - index.first + 1));
  const cut = cutIndex(index, 0, days - 1);
  const isDated = new Uint8Array(rows);
  for (const row of cut.exact.rows.subarray(0, cut.exact.offsets[days])) isDated[row] = 1;
  const undated: number[] = [];
  for (let row = 0; row < rows; row++) if (isDated[row] === 0) undated.push(row);
  return { ...cut, undated: Uint32Array.from(undated) };
}

/** The axis from the first to the last day at which a known row stands. */
function trimmed(index: DayIndex, isKnown: Uint8Array): DayIndex {
  const hasKnown = ({ offsets, rows }: DayRows, day: number) =>
    rows.subarray(offsets[day], offsets[day + 1]).some((row) => isKnown[row] === 1);
  const { exact, begins, ends } = index;
  let from = 0;
  while (from < index.days && !hasKnown(exact, from) && !hasKnown(begins, from)) from++;
  let to = index.days - 1;
  while (to > from && !hasKnown(exact, to) && !hasKnown(ends, to)) to--;
  return cutIndex(index, from, Math.max(to, from - 1));
}
