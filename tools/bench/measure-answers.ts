import type { Columns } from "../../src/selection/columns.ts";
import { arquero } from "./arquero.ts";
import { AtlasContender } from "./atlas.ts";
import { crossfiltered } from "./crossfilter.ts";
import { naive } from "./naive.ts";
import type { Contender, Totals } from "./question.ts";
import { type Session, sessions } from "./questions.ts";
import { median, timed, timesOf, total } from "./stopwatch.ts";
import { syntheticFeatures } from "./synthetic-features.ts";
import type { SyntheticRecord } from "./synthetic-record.ts";

/** Milliseconds of processor time that the steps of a session took a contender. */
export interface SessionTimes {
  readonly session: string;
  readonly contender: string;
  readonly median: number;
  readonly longest: number;
  readonly mean: number;
}

/** A contender with what it took to make it ready. */
export interface Prepared {
  readonly contender: string;
  readonly time: number;
  /** Bytes of memory that it holds. */
  readonly bytes: number;
}

/** Filters and all tallies by every contender, in turns. Throws when one of them counts otherwise than the first. */
export function measureAnswers(
  record: SyntheticRecord,
  columns: Columns,
): { prepared: Prepared[]; times: SessionTimes[] } {
  const prepared: Prepared[] = [];
  const ready = (make: () => Contender) => {
    const before = memory();
    const { value, time } = timed(make);
    prepared.push({ contender: value.name, time, bytes: memory() - before });
    return value;
  };
  const atlas = new AtlasContender(columns);
  const contenders = [
    ready(() => atlas),
    ready(() => naive(record, syntheticFeatures(record))),
    ready(() => crossfiltered(record, columns)),
    ready(() => arquero(record, columns)),
  ];
  for (const session of sessions) expectAlike(contenders, session);
  const times = sessions.flatMap((session) => [
    ...contenders.map((contender) => timesIn(session, contender.name, (filter) => contender.answer(filter))),
    timesIn(session, "atlas, with the list", (filter) => [atlas.answer(filter), atlas.rows(filter)]),
  ]);
  return { prepared, times };
}

function timesIn(
  { name, filters }: Session,
  contender: string,
  answer: (filter: Session["filters"][number]) => unknown,
): SessionTimes {
  const [first, ...steps] = filters;
  // Some before the clock starts, so that what is measured is the answer and not the compiler.
  if (first) for (const filter of [...steps.slice(0, 8), first]) answer(filter);
  const times = timesOf(steps, answer);
  return {
    session: name,
    contender,
    median: median(times),
    longest: Math.max(...times),
    mean: total(times) / times.length,
  };
}

function expectAlike(contenders: readonly Contender[], { name, filters }: Session): void {
  const samples = [filters[0], filters[Math.floor(filters.length / 2)], filters.at(-1)];
  for (const filter of samples.flatMap((one) => one ?? [])) {
    const [expected, ...others] = contenders.map((contender) => asText(contender.answer(filter)));
    others.forEach((given, index) => {
      const isAlike = given.every((text, part) => text === null || text === expected?.[part]);
      if (!isAlike)
        throw new Error(`${contenders[index + 1]?.name} counts otherwise than the atlas on "${name}"`);
    });
  }
}

function asText({ count, byProvince, byPlace, byCategory, bySource }: Totals): (string | null)[] {
  const lists = [byProvince, byPlace, byCategory, bySource];
  return [String(count), ...lists.map((list) => list && Array.from(list).join())];
}

/** Bytes in use after a collection of garbage, on the heap and beside it. */
export function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
