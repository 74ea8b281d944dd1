import { addDays, type Day } from "../../src/domain/day.ts";
import { type Filter, openFilter } from "../../src/selection/filter.ts";

/** Filters asked one after another, as a reader would come by them. */
export interface Session {
  readonly name: string;
  readonly filters: readonly Filter[];
}

const asked: Filter = { ...openFilter, categories: ["killing", "arrest", "protest"] };

/** A window of two weeks, dragged by a day a step. */
function drag(first: Day): Filter[] {
  return Array.from({ length: 25 }, (_, step) => {
    const from = addDays(first, step);
    return { ...asked, from, to: addDays(from, 13) };
  });
}

/** What is measured. The first filter of a session is asked before the clock starts. */
export const sessions: readonly Session[] = [
  { name: "drag, over the two days that hold half", filters: drag("2025-12-22") },
  { name: "drag, over the months after", filters: drag("2026-03-01") },
  {
    name: "another origin, no window",
    filters: Array.from({ length: 8 }, (_, rank) => ({ ...openFilter, origins: [`origin-${rank}`] })),
  },
  {
    name: "another origin, three months",
    filters: Array.from({ length: 8 }, (_, rank) => ({
      ...openFilter,
      origins: [`origin-${rank}`],
      from: "2026-01-01",
      to: "2026-03-31",
    })),
  },
  {
    name: "another province and category, no window",
    filters: Array.from({ length: 8 }, (_, step) => ({
      ...openFilter,
      provinces: step % 2 === 0 ? ["IR-23", "IR-09"] : ["IR-13"],
      categories: step % 3 === 0 ? ["killing"] : ["arrest", "protest"],
    })),
  },
];
