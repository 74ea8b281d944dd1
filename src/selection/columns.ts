import type { Dataset } from "../domain/dataset.ts";
import { categories, provinceIds } from "../domain/vocabulary.ts";
import { spanColumns } from "./axis-spans.ts";
import { type DayIndex, dayIndex } from "./day-index.ts";
import type { Axis } from "./filter.ts";
import { type MapPlace, placeIdOf, placesOf } from "./place.ts";
import { ProfileDictionary, type Profiles, type Speaker } from "./profiles.ts";

/**
 * The incidents as columns: row i is `incidents[i]` of the dataset. A filter is a pass over small
 * numbers; the objects are touched only when a panel asks for them. Columns can be made without any
 * object: the profiles by a `ProfileDictionary`, the days of an axis by `dayIndex`.
 */
export interface Columns {
  readonly rows: number;
  /** All origins of the record, those that claim nothing about an incident too. */
  readonly speakers: readonly Speaker[];
  readonly profiles: Profiles;
  /** The number of a row's profile. */
  readonly profile: Uint32Array;
  /** Index into `provinceIds`, or `noProvince`. */
  readonly province: Uint8Array;
  /** Distinct places; `place[i]` is a row's index into them, or `noPlace`. */
  readonly places: readonly MapPlace[];
  readonly place: Uint32Array;
  readonly days: Readonly<Record<Axis, DayIndex>>;
}

/** The province of incidents that have none: one past the last. */
export const noProvince = provinceIds.length;

/** The place of incidents that have no point. */
export const noPlace = 0xffffffff;

/** The columns of a dataset. Takes time in proportion to its incidents; keep the result. */
export function buildColumns(dataset: Dataset): Columns {
  const { incidents } = dataset;
  const speakers = speakersOf(dataset);
  const dictionary = new ProfileDictionary(speakers);
  const places = placesOf(incidents);
  const placeIndex = new Map(places.map(({ id }, index) => [id, index]));
  const speakerIndex = new Map(speakers.map(({ id }, index) => [id, index]));
  const profile = Uint32Array.from(incidents, ({ category, claims }) => {
    const origins = claims.map(({ origin }) => speakerIndex.get(origin.id) ?? 0);
    return dictionary.indexOf(categories.indexOf(category), origins);
  });
  return {
    rows: incidents.length,
    speakers,
    profiles: dictionary.profiles(),
    profile,
    province: Uint8Array.from(incidents, ({ province }) =>
      province === null ? noProvince : provinceIds.indexOf(province),
    ),
    places,
    place: Uint32Array.from(incidents, (incident) => placeIndex.get(placeIdOf(incident) ?? "") ?? noPlace),
    days: {
      happened: dayIndex(spanColumns("happened", incidents)),
      published: dayIndex(spanColumns("published", incidents)),
    },
  };
}

/** The dataset's origins in their order, then whoever else claims something. */
function speakersOf({ incidents, origins }: Dataset): Speaker[] {
  const speakers = new Map<string, Speaker>(origins.map((origin) => [origin.id, origin]));
  for (const { claims } of incidents) {
    for (const { origin } of claims) if (!speakers.has(origin.id)) speakers.set(origin.id, origin);
  }
  return [...speakers.values()];
}
