import type { Day } from "../../domain/day.ts";
import type { Origin } from "../../domain/source.ts";
import type { Toll } from "../../domain/toll.ts";
import type { Population } from "../../domain/vocabulary.ts";

/** The claims of one origin that count the same people over a period that began the same day, in order of days. */
export interface Series {
  readonly key: string;
  readonly origin: Origin;
  readonly population: Population | null;
  /** Whether they leave out the first days of the period, such as a figure for 8-9 January. */
  readonly isPart: boolean;
  readonly tolls: readonly Toll[];
}

/** From how many claims on a series gets a line: two do not make a running count, and may count different groups. */
export const leastForLine = 3;

/** The tolls as series, in order of first toll. What one origin says of other people or other days is a series of its own. */
export function seriesOf(tolls: readonly Toll[], periodStart: Day | null): Series[] {
  const series = new Map<string, Toll[]>();
  for (const toll of tolls) {
    const key = [toll.origin.id, toll.population ?? "none", toll.scope?.start ?? "none"].join(" ");
    series.set(key, [...(series.get(key) ?? []), toll]);
  }
  return [...series].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { origin, population } = first;
    return [{ key, origin, population, isPart: isPartOfPeriod(first, periodStart), tolls: members }];
  });
}

/** Whether a toll leaves out the first days of the period. Not so where its days are not stated. */
export function isPartOfPeriod({ scope }: Pick<Toll, "scope">, periodStart: Day | null): boolean {
  return scope !== null && periodStart !== null && scope.start > periodStart;
}

/** The first day that any of the tolls covers; null when none says. */
export function startOfPeriod(tolls: readonly Toll[]): Day | null {
  const starts = tolls.flatMap(({ scope }) => (scope === null ? [] : [scope.start]));
  return starts.sort()[0] ?? null;
}
