import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import { independentOrigins } from "../domain/independence.ts";
import { type Category, type OriginKind, provinceIds } from "../domain/vocabulary.ts";
import { type SpanColumns, spanColumns } from "./axis-spans.ts";
import type { Axis } from "./filter.ts";
import { type MapPlace, placeIdOf, placesOf } from "./place.ts";

/** What is alike in many incidents: who speaks, of what, on how many independent origins. */
export interface Profile {
  /** Origins that claim something, each once. */
  readonly origins: readonly string[];
  readonly kinds: readonly OriginKind[];
  readonly category: Category;
  readonly independent: number;
}

/**
 * The incidents as columns: row i is `incidents[i]` of the dataset. A filter is a pass over small
 * numbers; the objects are touched only when a panel asks for them.
 */
export interface Columns {
  readonly rows: number;
  /** Ids of all origins of the record, those that claim nothing about an incident too. */
  readonly origins: readonly string[];
  /** Distinct profiles; `profile[i]` is a row's index into them. A facet is judged once a profile, not once a row. */
  readonly profiles: readonly Profile[];
  readonly profile: Uint32Array;
  /** Index into `provinceIds`, or `noProvince`. */
  readonly province: Uint8Array;
  /** Distinct places; `place[i]` is a row's index into them, or `noPlace`. */
  readonly places: readonly MapPlace[];
  readonly place: Uint32Array;
  readonly spans: Readonly<Record<Axis, SpanColumns>>;
}

/** The province of incidents that have none: one past the last. */
export const noProvince = provinceIds.length;

/** The place of incidents that have no point. */
export const noPlace = 0xffffffff;

/** The columns of a dataset. Takes time in proportion to its incidents; keep the result. */
export function buildColumns({ incidents, origins }: Dataset): Columns {
  const places = placesOf(incidents);
  const placeIndex = new Map(places.map(({ id }, index) => [id, index]));
  const { profiles, profile } = profilesOf(incidents);
  return {
    rows: incidents.length,
    origins: origins.map(({ id }) => id),
    profiles,
    profile,
    province: Uint8Array.from(incidents, ({ province }) =>
      province === null ? noProvince : provinceIds.indexOf(province),
    ),
    places,
    place: Uint32Array.from(incidents, (incident) => placeIndex.get(placeIdOf(incident) ?? "") ?? noPlace),
    spans: {
      happened: spanColumns("happened", incidents),
      published: spanColumns("published", incidents),
    },
  };
}

function profilesOf(incidents: readonly Incident[]): Pick<Columns, "profiles" | "profile"> {
  const profiles: Profile[] = [];
  const indexes = new Map<string, number>();
  const profile = Uint32Array.from(incidents, (incident) => {
    const found = profileOf(incident);
    const key = `${found.category}|${found.independent}|${found.origins.join(",")}`;
    const index = indexes.get(key) ?? profiles.push(found) - 1;
    indexes.set(key, index);
    return index;
  });
  return { profiles, profile };
}

function profileOf(incident: Incident): Profile {
  const { claims } = incident;
  return {
    origins: [...new Set(claims.map(({ origin }) => origin.id))].sort(),
    kinds: [...new Set(claims.map(({ origin }) => origin.kind))],
    category: incident.category,
    independent: independentOrigins(incident),
  };
}
