import { useMemo } from "react";
import type { Incident } from "../../domain/incident.ts";
import { useSelection } from "../../state/atlas.ts";

/** The incidents of a province or a place. */
export interface IncidentsHere {
  /** Those shown, in the order of the record. */
  readonly incidents: readonly Incident[];
  /** How many the record holds here, as known on the filter's day, shown or not. */
  readonly total: number;
}

/** The incidents that lie somewhere. The same list until the selection or the key of what is asked changes. */
export function useIncidentsAt(keyOf: (incident: Incident) => string | null, key: string): IncidentsHere {
  const selection = useSelection();
  return useMemo(() => {
    const isHere = (incident: Incident) => keyOf(incident) === key;
    return {
      incidents: selection.incidents.filter(isHere),
      total: selection.dataset.incidents.filter(isHere).length,
    };
  }, [selection, keyOf, key]);
}

/** The province of an incident; null when it has none. */
export function provinceIdOf({ province }: Incident): string | null {
  return province;
}
