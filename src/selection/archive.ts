import type { Dataset } from "../domain/dataset.ts";
import type { Day } from "../domain/day.ts";
import type { Incident } from "../domain/incident.ts";
import { knownOn } from "../domain/known-on.ts";
import { buildColumns, type Columns } from "./columns.ts";
import type { Axis, Filter } from "./filter.ts";
import { KnownColumns } from "./known-columns.ts";
import { KnownSearch } from "./known-search.ts";
import { SearchIndex, type WordSearch } from "./search-index.ts";
import { type Answer, Tallier } from "./tallier.ts";

interface ArchiveParts {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly search: WordSearch;
  /** Where in the dataset the incident of a row stands; null when at the row's own number. */
  readonly positions: Uint32Array | null;
}

/** A dataset ready to be asked, with what is kept from one question to the next. */
export class Archive {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly #search: WordSearch;
  readonly #positions: Uint32Array | null;
  readonly #talliers = new Map<Axis, Tallier>();

  constructor({ dataset, columns, search, positions }: ArchiveParts) {
    this.dataset = dataset;
    this.columns = columns;
    this.#search = search;
    this.#positions = positions;
  }

  /** What a filter shows and counts; its known day is not looked at. */
  answer(filter: Filter): Answer {
    return this.#tallierOf(filter.axis).answer(filter, this.#search.matches(filter.text));
  }

  /** Works out ahead, as long as there is time, what moves of a filter's window will need, and says whether all is there. */
  prepareMoves(filter: Filter, hasTime: () => boolean): boolean {
    return this.#tallierOf(filter.axis).prepareMoves(filter, this.#search.matches(filter.text), hasTime);
  }

  #tallierOf(axis: Axis): Tallier {
    const tallier = this.#talliers.get(axis) ?? new Tallier(this.columns, axis);
    this.#talliers.set(axis, tallier);
    return tallier;
  }

  /** The incidents of rows. */
  incidentsAt(rows: Uint32Array): Incident[] {
    const { incidents } = this.dataset;
    const positions = this.#positions ? rows.map((row) => this.#positions?.[row] ?? 0) : rows;
    const first = positions[0] ?? 0;
    const end = (positions.at(-1) ?? -1) + 1;
    // Ascending, so a run of them is known by its ends; and copying a run is much faster.
    if (end - first === positions.length) return incidents.slice(first, end);
    const found: Incident[] = [];
    for (const position of positions) {
      const incident = incidents[position];
      if (incident) found.push(incident);
    }
    return found;
  }
}

/** The archive of a whole record, and those of what was known of it. */
export class WholeArchive extends Archive {
  readonly #wholeSearch: SearchIndex;
  #knownColumns: KnownColumns | undefined;
  #known: { readonly day: Day; readonly archive: Archive } | undefined;

  constructor(dataset: Dataset) {
    const search = new SearchIndex(dataset);
    super({ dataset, columns: buildColumns(dataset), search, positions: null });
    this.#wholeSearch = search;
  }

  /** Makes a part of what searches need, so many incidents more, and says whether all of it is there. */
  prepareSearch(incidents: number): boolean {
    return this.#wholeSearch.indexMore(incidents);
  }

  /** The record as known on a day, kept until another day is asked for; with no limit the whole. */
  knownOn(day: Day | null): Archive {
    if (day === null || day >= this.dataset.day) return this;
    if (this.#known?.day !== day) this.#known = { day, archive: this.#archiveOn(day) };
    return this.#known.archive;
  }

  #archiveOn(day: Day): Archive {
    this.#knownColumns ??= new KnownColumns(this.dataset, this.columns);
    const { columns, isKnown } = this.#knownColumns.on(day);
    const dataset = knownOn(this.dataset, day);
    const positions = positionsOf(isKnown);
    const search = new KnownSearch(this.#wholeSearch, {
      whole: this.dataset,
      known: dataset,
      positions,
      isKnown,
    });
    return new Archive({ dataset, columns, search, positions });
  }
}

/** The number of known rows before each row. */
function positionsOf(isKnown: Uint8Array): Uint32Array {
  let known = 0;
  return Uint32Array.from(isKnown, (is) => {
    known += is;
    return known - is;
  });
}
