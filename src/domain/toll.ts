import type { Day, DaySpan } from "./day.ts";
import type { Localized } from "./language.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { Measure, Population, Qualifier, Status } from "./vocabulary.ts";

/** One part of a total, as the origin itself broke it down. Never a claim of its own. */
export interface TollPart {
  readonly label: Localized;
  readonly value: number;
}

/** A nationwide claim: not tied to a place. Rival tolls count overlapping groups and are never added. */
export interface Toll {
  readonly id: string;
  readonly measure: Measure;
  /** Least number stated; null means not stated, never 0. */
  readonly low: number | null;
  /** Greatest number stated; null means not stated or open-ended. */
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly population: Population | null;
  /** The days that the figure covers; null where the origin does not say. */
  readonly scope: DaySpan | null;
  readonly asOf: Day | null;
  readonly published: Day | null;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly status: Status;
  readonly method: Localized | null;
  readonly note: Localized | null;
  readonly parts: readonly TollPart[];
}

/** The order of figures in time: by the day that they stand for; those that state none last. Equal ones keep theirs. */
export function inOrderOfClaims(a: Toll, b: Toll): number {
  const [left, right] = [a.asOf ?? "9999", b.asOf ?? "9999"];
  return left < right ? -1 : left > right ? 1 : 0;
}
