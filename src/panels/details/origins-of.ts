import type { Incident } from "../../domain/incident.ts";
import type { Origin } from "../../domain/source.ts";

/** An origin with the number of incidents of which it claims something. */
export interface OriginCount {
  readonly origin: Origin;
  readonly incidents: number;
}

/** The origins that claim something of incidents, those of most incidents first, then in order of first claim. */
export function originsOf(incidents: readonly Incident[]): OriginCount[] {
  const counts = new Map<Origin, number>();
  for (const { claims } of incidents) {
    for (const origin of new Set(claims.map((claim) => claim.origin))) {
      counts.set(origin, (counts.get(origin) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([origin, count]) => ({ origin, incidents: count }))
    .sort((a, b) => b.incidents - a.incidents);
}
