import { addDays } from "../../src/domain/day.ts";
import { type Filter, openFilter } from "../../src/selection/filter.ts";

/** Filters asked one after another, as a reader would come by them. */
export interface Session {
  readonly name: string;
  readonly filters: readonly Filter[];
}

const asked: Filter = { ...openFilter, categories: ["killing", "arrest", "protest"] };

/** A window of a month dragged by a day a step: over the weeks that hold most, and on through the year after them. */
const drag = Array.from({ length: 240 }, (_, step): Filter => {
  const from = addDays("2025-12-20", step);
  return { ...asked, from, to: addDays(from, 29) };
});

/** What is measured. The first filter of a session is asked before the clock starts. */
export const sessions: readonly Session[] = [
  { name: "drag, through the crowded weeks", filters: drag.slice(0, 60) },
  { name: "drag, through the months after", filters: drag.slice(60) },
  {
    name: "another origin, no window",
    filters: Array.from({ length: 11 }, (_, rank) => ({ ...openFilter, origins: [`origin-${rank}`] })),
  },
  {
    name: "another origin, three months",
    filters: Array.from({ length: 11 }, (_, rank) => ({
      ...openFilter,
      origins: [`origin-${rank}`],
      from: "2026-01-01",
      to: "2026-03-31",
    })),
  },
  {
    name: "another province and category, no window",
    filters: Array.from({ length: 11 }, (_, step) => ({
      ...openFilter,
      provinces: step % 2 === 0 ? ["IR-23", "IR-09"] : ["IR-13"],
      categories: step % 3 === 0 ? ["killing"] : ["arrest", "protest"],
    })),
  },
];
