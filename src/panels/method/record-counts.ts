import type { Dataset } from "../../domain/dataset.ts";
import { independentOrigins } from "../../domain/independence.ts";

/** How much the whole record holds, whatever the filter. */
export interface RecordCounts {
  readonly incidents: number;
  /** Incidents with a point on the map. */
  readonly pinned: number;
  /** Incidents in one province, nobody says where in it. */
  readonly provinceOnly: number;
  /** Incidents that are nationwide or in several provinces. */
  readonly withoutProvince: number;
  /** Incidents that rest on two or more independent origins. */
  readonly corroborated: number;
  /** Claims about incidents; tolls are counted apart. */
  readonly claims: number;
  readonly tolls: number;
  readonly origins: number;
  readonly families: number;
  readonly documents: number;
}

/** Counts the whole record. Pinned, province-only and without a province are together all incidents. */
export function recordCounts({ incidents, tolls, origins, documents }: Dataset): RecordCounts {
  const withoutPoint = incidents.filter(({ place }) => place.point === null);
  const provinceOnly = withoutPoint.filter(({ province }) => province !== null).length;
  return {
    incidents: incidents.length,
    pinned: incidents.length - withoutPoint.length,
    provinceOnly,
    withoutProvince: withoutPoint.length - provinceOnly,
    corroborated: incidents.filter((incident) => independentOrigins(incident) >= 2).length,
    claims: incidents.reduce((sum, { claims }) => sum + claims.length, 0),
    tolls: tolls.length,
    origins: origins.length,
    families: new Set(origins.map(({ family }) => family)).size,
    documents: documents.length,
  };
}
