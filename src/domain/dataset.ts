import type { ContextEvent } from "./context-event.ts";
import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import type { Province } from "./province.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { Toll } from "./toll.ts";

/** The whole record, references resolved. Immutable: everything derived from it is memoised by its identity. */
export interface Dataset {
  /** The day of this edition: what was read and entered by then. */
  readonly day: Day;
  /** In order of the day they began, then of their id; those without a day last. */
  readonly incidents: readonly Incident[];
  readonly origins: readonly Origin[];
  readonly documents: readonly SourceDocument[];
  readonly tolls: readonly Toll[];
  readonly events: readonly ContextEvent[];
  /** All 31, in code order. */
  readonly provinces: readonly Province[];
}

/** The order of `Dataset.incidents`: by first day, then by id; no day comes last. */
export function inOrderOfDays(a: Incident, b: Incident): number {
  const left = a.days?.start ?? "9999";
  const right = b.days?.start ?? "9999";
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
