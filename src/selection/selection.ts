import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import { type ProvinceId, provinceIds } from "../domain/vocabulary.ts";
import type { Archive } from "./archive.ts";
import { noProvince } from "./columns.ts";
import type { DayCounts } from "./day-counts.ts";
import { type FacetCounts, facetCounts, type ShownBy, shownBy } from "./facet-counts.ts";
import type { Filter } from "./filter.ts";
import type { MapPlace } from "./place.ts";
import type { Answer } from "./tallier.ts";

/** What a province holds of a selection. Counts are of documented incidents, never of people. */
export interface ProvinceCount {
  readonly id: ProvinceId;
  readonly incidents: number;
  /** Of these, how many have a point. */
  readonly pinned: number;
  /** Of these, how many are known only to the province: counted and listed, never pinned. */
  readonly unpinned: number;
}

/** A place with the number of incidents that a selection shows there. */
export interface PlaceCount {
  readonly place: MapPlace;
  readonly incidents: number;
}

/**
 * The incidents that pass a filter, and everything counted from them: the one answer that map, list,
 * table, timeline, figure and download read. Parts that only some of them need are made when first asked for.
 */
export class Selection {
  /** The record as known on the filter's day: look claims and tolls up here, not in the whole record. */
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly #archive: Archive;
  readonly #answer: Answer;
  #incidents: readonly Incident[] | undefined;
  #undated: readonly Incident[] | undefined;
  #ids: ReadonlySet<string> | undefined;
  #provinces: readonly ProvinceCount[] | undefined;
  #places: readonly PlaceCount[] | undefined;
  #facets: FacetCounts | undefined;
  #shownBy: ShownBy | undefined;

  /** Of an archive, taken as known on the filter's day. */
  constructor(archive: Archive, filter: Filter) {
    this.dataset = archive.dataset;
    this.filter = filter;
    this.#archive = archive;
    this.#answer = archive.answer(filter);
  }

  /** How many incidents are shown. */
  get count(): number {
    return this.#answer.tally.count;
  }

  /** The incidents shown, in the order of the dataset: by first day, then by id. */
  get incidents(): readonly Incident[] {
    this.#incidents ??= this.#archive.incidentsAt(this.#answer.passing.inside(this.#answer.window));
    return this.#incidents;
  }

  /** Whether an incident is shown. */
  has(id: string): boolean {
    this.#ids ??= new Set(this.incidents.map((incident) => incident.id));
    return this.#ids.has(id);
  }

  /** Incidents that pass all else but have no day on the axis. Shown when there is no window, and never silently lost. */
  get undated(): readonly Incident[] {
    this.#undated ??= this.#archive.incidentsAt(this.#answer.passing.undated);
    return this.#undated;
  }

  /** All 31 provinces in code order, zeros included. */
  get provinces(): readonly ProvinceCount[] {
    this.#provinces ??= provinceIds.map((id, index) => {
      const incidents = this.#answer.tally.byProvince[index] ?? 0;
      const pinned = this.#answer.tally.pinnedByProvince[index] ?? 0;
      return { id, incidents, pinned, unpinned: incidents - pinned };
    });
    return this.#provinces;
  }

  /** How many provinces have an incident shown. */
  get provincesWithIncidents(): number {
    return this.provinces.filter(({ incidents }) => incidents > 0).length;
  }

  /** Incidents shown that are nationwide or in several provinces. */
  get withoutProvince(): number {
    return this.#answer.tally.byProvince[noProvince] ?? 0;
  }

  /** Every place of the record with its number of incidents shown, zeros included; the order is the record's, and stays. */
  get places(): readonly PlaceCount[] {
    this.#places ??= this.#archive.columns.places.map((place, index) => ({
      place,
      incidents: this.#answer.tally.byPlace[index] ?? 0,
    }));
    return this.#places;
  }

  /** Incidents that pass all but the window, by day of the filter's axis: a bar is what choosing that day would show. */
  get days(): DayCounts {
    return this.#answer.days;
  }

  /** What choosing one value of a facet would show, all others kept. */
  get facets(): FacetCounts {
    this.#facets ??= facetCounts(this.#archive.columns.speakers, this.#answer.tally);
    return this.#facets;
  }

  /** How many of the incidents shown each origin, kind of origin and category has. */
  get shownBy(): ShownBy {
    this.#shownBy ??= shownBy(this.#archive.columns.speakers, this.#answer.tally);
    return this.#shownBy;
  }
}
