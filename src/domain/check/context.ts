import * as v from "valibot";
import { type Day, isDay } from "../day.ts";
import { readProvinces } from "../read-provinces.ts";
import { hostsByLooks } from "./check-addresses.ts";
import { statedId } from "./check-ids.ts";
import type { FileKind } from "./file-kinds.ts";
import { items, member } from "./json-pointer.ts";
import { type Country, Outline } from "./outline.ts";

/** What a file is checked against: the edition's day, the ground, and the records that others may refer to. */
export interface CheckContext {
  /** Nothing may be dated later. Null where no edition is known. */
  readonly day: Day | null;
  readonly outline: Outline;
  /** Ids that a record may refer to; null where they are not known, so that no reference is judged. */
  readonly origins: ReadonlySet<string> | null;
  readonly documents: ReadonlySet<string> | null;
  /** Incidents of other files, as they stand there: they may be referred to, and must not be told twice. */
  readonly incidents: readonly unknown[];
  /** Incidents as they were before: none may have changed its id. */
  readonly formerIncidents: readonly unknown[];
  /** The hosts of the known documents, by how they look. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** The parsed JSON of files by what they hold; a kind that is left out is not known. */
export type Contents = Readonly<Partial<Record<FileKind, unknown>>>;

/** What to check against, from the contents of the other files and of the base map's countries. */
export function contextFrom(contents: Contents, countries: unknown): CheckContext {
  const { sources, record } = contents;
  const day = member(record, "day");
  const incidents = items(member(contents.incidents, "features"));
  return {
    day: isDay(day) ? day : null,
    outline: outlineFrom(contents.provinces, countries),
    origins: sources === undefined ? null : idsOf(member(sources, "origins")),
    documents: sources === undefined ? null : idsOf(member(sources, "documents")),
    incidents,
    formerIncidents: incidents,
    hosts: hostsByLooks(items(member(sources, "documents"))),
  };
}

/** The ground that points are compared with, from provinces.geojson and basemap/countries.geojson; what is missing is left out. */
export function outlineFrom(provinces: unknown, countries: unknown): Outline {
  const known = provinces === undefined ? [] : readProvinces(provinces).result;
  return new Outline(known, items(member(countries, "features")).flatMap(countryFrom));
}

const position = v.array(v.number());
const countrySchema = v.object({
  id: v.string(),
  properties: v.object({ name_en: v.string() }),
  geometry: v.union([
    v.object({ type: v.literal("Polygon"), coordinates: v.array(v.array(position)) }),
    v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(v.array(position))) }),
  ]),
});

function countryFrom(feature: unknown): Country[] {
  const outcome = v.safeParse(countrySchema, feature);
  if (!outcome.success) return [];
  const { id, properties, geometry } = outcome.output;
  return [{ id, name: properties.name_en, geometry }];
}

function idsOf(records: unknown): ReadonlySet<string> {
  return new Set(items(records).flatMap((record) => statedId(record) ?? []));
}
