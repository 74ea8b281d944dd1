import type { Incident } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";

/** How much of what incidents tell is uncertain. Counts are of incidents, and of documents that carry them. */
export interface NotKnown {
  /** Known to the province, no closer. */
  readonly provinceOnly: number;
  /** Nationwide, or in several provinces. */
  readonly withoutProvince: number;
  readonly withoutDay: number;
  readonly singleOrigin: number;
  readonly documents: number;
  /** Of these, how many state no certain day of publication. */
  readonly documentsWithoutDay: number;
}

/** Counts what is not known of incidents. A document that carries several of them counts once. */
export function whatIsNotKnown(incidents: readonly Incident[]): NotKnown {
  const documents = [...new Set(incidents.flatMap((incident) => incident.documents))];
  return {
    provinceOnly: incidents.filter(isKnownOnlyToProvince).length,
    withoutProvince: incidents.filter(({ province }) => province === null).length,
    withoutDay: incidents.filter(({ days }) => days === null).length,
    singleOrigin: incidents.filter((incident) => independentOrigins(incident) === 1).length,
    documents: documents.length,
    documentsWithoutDay: documents.filter(({ published }) => published === null).length,
  };
}

/** Whether an incident lies in one province, nobody says where in it. It is counted and listed, never pinned. */
export function isKnownOnlyToProvince({ province, place }: Incident): boolean {
  return province !== null && place.point === null;
}
