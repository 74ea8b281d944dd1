import type { Dataset } from "../../domain/dataset.ts";
import type { Incident } from "../../domain/incident.ts";
import { recordIndex } from "../../state/record-index.ts";

/** An incident as the knowledge of a day allows to show it. */
export interface KnownIncident {
  /** All that the edition holds. */
  readonly whole: Incident;
  /** What was known on the day: the same object when that is all; null when nothing had been published. */
  readonly known: Incident | null;
  /** Claims that came out later, or on a day that is not certain. */
  readonly laterClaims: number;
}

/** Looks an incident up in the record and in what was known of it; undefined when the record has none of this id. */
export function knownIncident(id: string, record: Dataset, asKnown: Dataset): KnownIncident | undefined {
  const whole = recordIndex(record).incidents.get(id);
  if (!whole) return undefined;
  const known = recordIndex(asKnown).incidents.get(id) ?? null;
  return { whole, known, laterClaims: whole.claims.length - (known?.claims.length ?? 0) };
}
