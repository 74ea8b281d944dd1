import type { Incident } from "../../domain/incident.ts";

/** Where an incident stands among those shown. */
export interface Neighbours {
  /** From 1; null when it is not among them. */
  readonly position: number | null;
  readonly previous: Incident | null;
  readonly next: Incident | null;
}

/** The incidents before and after one in a list; null at its ends, and both null when it is not in the list. */
export function neighboursOf(id: string, incidents: readonly Incident[]): Neighbours {
  const index = incidents.findIndex((incident) => incident.id === id);
  if (index === -1) return { position: null, previous: null, next: null };
  return {
    position: index + 1,
    previous: incidents[index - 1] ?? null,
    next: incidents[index + 1] ?? null,
  };
}
