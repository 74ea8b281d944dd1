import type { Columns } from "../../src/selection/columns.ts";
import { type Filter, openFilter } from "../../src/selection/filter.ts";
import { arquero } from "./arquero.ts";
import { AtlasContender } from "./atlas.ts";
import { crossfiltered } from "./crossfilter.ts";
import { memory } from "./memory.ts";
import { naive } from "./naive.ts";
import type { Contender, Totals } from "./question.ts";
import { type Goal, type Session, sessions } from "./questions.ts";
import { median, timed, timesOf, total } from "./stopwatch.ts";
import { syntheticFeatures } from "./synthetic-features.ts";
import type { SyntheticRecord } from "./synthetic-record.ts";

/** Milliseconds of processor time that the steps of a session took a contender. */
export interface SessionTimes {
  readonly session: string;
  readonly goal: Goal;
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
): { prepared: Prepared[]; times: SessionTimes[]; kept: number } {
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
    ...able(contenders, session).map((contender) =>
      timesIn(session, contender.name, {
        answer: (filter) => contender.answer(filter),
        prepare: readier(contender),
      }),
    ),
    timesIn(session, "atlas, with the list", {
      answer: (filter) => [atlas.answer(filter), atlas.rows(filter)],
      prepare: readier(atlas),
    }),
  ]);
  return { prepared, times, kept: keptBy(columns) };
}

/** Bytes that the atlas keeps beside its columns once every session was answered. */
function keptBy(columns: Columns): number {
  const before = memory();
  const atlas = new AtlasContender(columns);
  for (const { filters } of sessions) {
    for (const filter of filters) atlas.answer(filter);
    for (const filter of filters.slice(-1)) atlas.prepare(filter);
  }
  const bytes = memory() - before;
  // Asked once more, so that it is still there when memory is measured.
  atlas.answer(openFilter);
  return bytes;
}

function able(contenders: readonly Contender[], { filters }: Session): Contender[] {
  return contenders.filter(({ axes }) => filters.every(({ axis }) => axes?.includes(axis) ?? true));
}

function readier(contender: Contender): (filter: Filter) => void {
  return (filter) => contender instanceof AtlasContender && contender.prepare(filter);
}

interface Asked {
  readonly answer: (filter: Filter) => unknown;
  readonly prepare: (filter: Filter) => void;
}

function timesIn(
  { name, goal, filters, isPrepared }: Session,
  contender: string,
  asked: Asked,
): SessionTimes {
  const [first = openFilter, ...steps] = filters;
  // Some before the clock starts, so that what is measured is the answer and not the compiler; by other facets, so that nothing is kept.
  for (const filter of steps.slice(0, 8)) asked.answer({ ...filter, independent: 2 });
  asked.answer(first);
  if (isPrepared) asked.prepare(first);
  const times = timesOf(steps, asked.answer);
  return {
    session: name,
    goal,
    contender,
    median: median(times),
    longest: Math.max(...times),
    mean: total(times) / times.length,
  };
}

function expectAlike(all: readonly Contender[], session: Session): void {
  const { name, filters } = session;
  const contenders = able(all, session);
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
