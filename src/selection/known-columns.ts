import type { Dataset } from "../domain/dataset.ts";
import { type Day, dayNumber } from "../domain/day.ts";
import { type Columns, placeColumn } from "./columns.ts";
import { cutIndex, type DayIndex, type DayRows } from "./day-index.ts";
import { type MapPlace, placeWith } from "./place.ts";
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
    const { offsets } = this.#claims;
    const out = this.#countOut(row, day);
    if (out === 0) return this.#unknown;
    const isAll = out === (offsets[row + 1] ?? 0) - (offsets[row] ?? 0);
    return isAll ? (this.#whole.set[row] ?? 0) : this.#dictionary.indexOf(this.#speakersOut(row, day));
  }

  /** How many claims of a row were out on a day. */
  #countOut(row: number, day: number): number {
    const { offsets, published } = this.#claims;
    const end = offsets[row + 1] ?? 0;
    let out = 0;
    for (let claim = offsets[row] ?? 0; claim < end; claim++) if ((published[claim] ?? 0) <= day) out++;
    return out;
  }

  /** The speakers of these claims. */
  #speakersOut(row: number, day: number): number[] {
    const { offsets, published, speakers } = this.#claims;
    const first = offsets[row] ?? 0;
    const own = [...speakers.subarray(first, offsets[row + 1])];
    return own.filter((_, index) => (published[first + index] ?? 0) <= day);
  }

  /** The places of known rows. One that some of its rows made and are not known yet is what the others make of it. */
  #placesOf(isKnown: Uint8Array): Pick<Columns, "places" | "place"> {
    const { places, place } = this.#whole;
    // By place; rows without a point stand one past the last.
    const hasKnown = new Uint8Array(places.length + 1);
    const hasOthers = new Uint8Array(places.length + 1);
    for (let row = 0; row < place.length; row++)
      (isKnown[row] === 1 ? hasKnown : hasOthers)[place[row] ?? 0] = 1;
    const changed: (MapPlace | undefined)[] = [];
    this.#incidents.forEach((incident, row) => {
      const at = place[row] ?? 0;
      if (isKnown[row] === 1 && hasOthers[at] === 1) changed[at] = placeWith(changed[at], incident);
    });
    const kept: MapPlace[] = [];
    const indexes = places.map((one, index) =>
      hasKnown[index] === 1 ? kept.push(changed[index] ?? one) - 1 : undefined,
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
