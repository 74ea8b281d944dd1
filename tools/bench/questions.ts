import { addDays, type Day } from "../../src/domain/day.ts";
import { type Axis, type Filter, openFilter } from "../../src/selection/filter.ts";

/** The most that the atlas is to take of a million records, as a part of what others take by the mean; null where no goal was set. */
export interface Goal {
  readonly naive: number | null;
  readonly crossfilter: number;
}

/** Filters asked one after another, as a reader would come by them. */
export interface Session {
  readonly name: string;
  /** The first is asked before the clock starts. */
  readonly filters: readonly Filter[];
  /** Whether the atlas had idle time after the first. */
  readonly isPrepared: boolean;
  readonly goal: Goal;
}

const facetGoal: Goal = { naive: 0.04, crossfilter: 0.06 };
const dragGoal: Goal = { naive: null, crossfilter: 0.01 };
const asked: Filter = { ...openFilter, categories: ["killing", "arrest", "protest"] };

/** A window of two weeks, dragged by a day a step. */
function drag(axis: Axis, first: Day): Filter[] {
  return Array.from({ length: 21 }, (_, step) => {
    const from = addDays(first, step);
    return { ...asked, axis, from, to: addDays(from, 13) };
  });
}

const origins = (part: Partial<Filter>): Filter[] =>
  Array.from({ length: 8 }, (_, rank) => ({ ...openFilter, ...part, origins: [`origin-${rank}`] }));

const crowded = drag("happened", "2025-12-22");

/** What is measured. */
export const sessions: readonly Session[] = [
  {
    name: "drag over the two days that hold half, at once",
    filters: crowded,
    isPrepared: false,
    goal: dragGoal,
  },
  { name: "drag over them, after idle time", filters: crowded, isPrepared: true, goal: dragGoal },
  {
    name: "drag over the months after, after idle time",
    filters: drag("happened", "2026-03-01"),
    isPrepared: true,
    goal: dragGoal,
  },
  {
    name: "drag over the days on which pages came out",
    filters: drag("published", "2025-12-29"),
    isPrepared: true,
    goal: dragGoal,
  },
  { name: "another origin, no window", filters: origins({}), isPrepared: false, goal: facetGoal },
  {
    name: "another origin, three months",
    filters: origins({ from: "2026-01-01", to: "2026-03-31" }),
    isPrepared: false,
    goal: facetGoal,
  },
  {
    name: "another province and category, no window",
    filters: Array.from({ length: 8 }, (_, step) => ({
      ...openFilter,
      provinces: step % 2 === 0 ? ["IR-23", "IR-09"] : ["IR-13"],
      categories: step % 3 === 0 ? ["killing"] : ["arrest", "protest"],
    })),
    isPrepared: false,
    goal: facetGoal,
  },
];
