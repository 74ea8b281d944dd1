import type { Dataset } from "../domain/dataset.ts";
import { categories, provinceIds } from "../domain/vocabulary.ts";
import { spanColumns } from "./axis-spans.ts";
import { type DayIndex, dayIndex } from "./day-index.ts";
import type { Axis } from "./filter.ts";
import { type MapPlace, placeIdOf, placesOf } from "./place.ts";
import { SourceDictionary, type SourceSets, type Speaker } from "./source-sets.ts";

/**
 * The incidents as columns: row i is `incidents[i]` of the dataset. A filter is a pass over small
 * numbers; the objects are touched only when a panel asks for them. Columns can be made without any
 * object: the sets of origins by a `SourceDictionary`, the days of an axis by `dayIndex`.
 */
export interface Columns {
  readonly rows: number;
  /** All origins of the record, those that claim nothing about an incident too. */
  readonly speakers: readonly Speaker[];
  readonly sets: SourceSets;
  /** The number of the set of origins that claim something of a row. */
  readonly set: Uint32Array;
  /** Index into `categories`. */
  readonly category: Uint8Array;
  /** Index into `provinceIds`, or `noProvince`. */
  readonly province: Uint8Array;
  /** Distinct places; `place[i]` is a row's index into them, or one past the last for a row without a point. */
  readonly places: readonly MapPlace[];
  readonly place: Uint16Array | Uint32Array;
  readonly days: Readonly<Record<Axis, DayIndex>>;
}

/** The province of incidents that have none: one past the last. */
export const noProvince = provinceIds.length;

/** The columns of a dataset. Takes time in proportion to its incidents; keep the result. */
export function buildColumns(dataset: Dataset): Columns {
  const { incidents } = dataset;
  const speakers = speakersOf(dataset);
  const dictionary = new SourceDictionary(speakers);
  const places = placesOf(incidents);
  const placeIndex = new Map(places.map(({ id }, index) => [id, index]));
  const speakerIndex = new Map(speakers.map(({ id }, index) => [id, index]));
  const set = Uint32Array.from(incidents, ({ claims }) =>
    dictionary.indexOf(claims.map(({ origin }) => speakerIndex.get(origin.id) ?? 0)),
  );
  return {
    rows: incidents.length,
    speakers,
    sets: dictionary.sets(),
    set,
    category: Uint8Array.from(incidents, ({ category }) => categories.indexOf(category)),
    province: Uint8Array.from(incidents, ({ province }) =>
      province === null ? noProvince : provinceIds.indexOf(province),
    ),
    places,
    place: placeColumn(
      incidents.map((incident) => placeIndex.get(placeIdOf(incident) ?? "") ?? places.length),
      places.length,
    ),
    days: {
      happened: dayIndex(spanColumns("happened", incidents)),
      published: dayIndex(spanColumns("published", incidents)),
    },
  };
}

/** A column of place indexes, in two bytes a row where that is enough. */
export function placeColumn(indexes: ArrayLike<number>, places: number): Columns["place"] {
  return places < 0x10000 ? Uint16Array.from(indexes) : Uint32Array.from(indexes);
}

/** The dataset's origins in their order, then whoever else claims something. */
function speakersOf({ incidents, origins }: Dataset): Speaker[] {
  const speakers = new Map<string, Speaker>(origins.map((origin) => [origin.id, origin]));
  for (const { claims } of incidents) {
    for (const { origin } of claims) if (!speakers.has(origin.id)) speakers.set(origin.id, origin);
  }
  return [...speakers.values()];
}
