import type { Incident } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";
import type { Province } from "../../domain/province.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Column, Sorting } from "../../state/sorting.ts";

/** Names by which the table sorts, in the language of the page. */
export interface Naming {
  readonly locale: Locale;
  readonly provinces: ReadonlyMap<string, Province>;
}

/**
 * Incidents in the order of a column. What lacks it (no day, no province) comes last both ways; equals keep
 * the order they came in. Texts follow the language's own order; claims sort by how many there are, since
 * figures of different measures are never compared.
 */
export function sortIncidents(
  incidents: readonly Incident[],
  { column, direction }: Sorting,
  naming: Naming,
): Incident[] {
  const value = values[column];
  const sign = direction === "ascending" ? 1 : -1;
  return incidents
    .map((incident) => ({ incident, key: value(incident, naming) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compareKeys(a.key, b.key, naming.locale);
    })
    .map(({ incident }) => incident);
}

/** The sorting after a column's heading was pressed: the other way round when it already sorts, else its natural way. */
export function nextSorting(sorting: Sorting, column: Column): Sorting {
  if (sorting.column !== column)
    return { column, direction: mostFirst.has(column) ? "descending" : "ascending" };
  return { column, direction: sorting.direction === "ascending" ? "descending" : "ascending" };
}

/** Columns of numbers begin with the most. */
const mostFirst: ReadonlySet<Column> = new Set(["claims", "origins", "documents"]);

type Key = string | number;

const values: Readonly<Record<Column, (incident: Incident, naming: Naming) => Key | null>> = {
  date: ({ days }) => days && `${days.start}/${days.end}`,
  title: ({ title }, { locale }) => locale.text(title),
  place: ({ place }, { locale }) => locale.text(place.name),
  province: ({ province }, { locale, provinces }) => {
    const found = province === null ? undefined : provinces.get(province);
    return found ? locale.text(found.name) : null;
  },
  category: ({ category }, { locale }) => locale.t(`category.${category}`),
  claims: ({ claims }) => claims.length,
  origins: (incident) => independentOrigins(incident),
  documents: ({ documents }) => documents.length,
};

function compareKeys(a: Key, b: Key, locale: Locale): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return locale.compare(String(a), String(b));
}
