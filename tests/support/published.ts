import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An incident as its file has it, as far as the browser tests hold the page against it. */
export interface PublishedIncident {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  readonly properties: {
    readonly title_en: string;
    readonly title_fa: string;
    readonly date_start: string;
    readonly date_end: string;
    readonly province: string | null;
    readonly claims: readonly { readonly origin: string; readonly low: number | null }[];
    readonly documents: readonly string[];
  };
}

const file = join(import.meta.dirname, "..", "..", "data", "incidents.geojson");

/** The published incidents, read without any code of the app: what brute force says is said from here. */
export const published: readonly PublishedIncident[] = JSON.parse(readFileSync(file, "utf8")).features;

/** The published incident of an id. Throws when it is gone, so that a test cannot pass on nothing. */
export function publishedIncident(id: string): PublishedIncident {
  const incident = published.find((one) => one.id === id);
  if (!incident) throw new Error(`data/incidents.geojson has no "${id}", expected it for this test`);
  return incident;
}

/** How many distinct provinces incidents lie in. */
export function provincesOf(incidents: readonly PublishedIncident[]): number {
  return new Set(incidents.flatMap(({ properties }) => properties.province ?? [])).size;
}
