import type { Day } from "../day.ts";
import { addDays } from "../day.ts";
import { shown } from "../rejection.ts";
import type { Fault } from "./finding.ts";

/** A day as a record states it, with its pointer; what could not be read as one is undefined. */
export interface StatedDay {
  readonly day: Day | null | undefined;
  readonly pointer: string;
}

/** The record begins with the protests of 28 December 2025; what led up to them is a month at most. */
const FIRST_DAY: Day = "2025-12-01";

/** Days after the edition's: nobody can have known them. */
export function futureFaults(stated: readonly StatedDay[], edition: Day | null): Fault[] {
  if (edition === null) return [];
  return stated.flatMap(({ day, pointer }): Fault[] => {
    if (!day || day <= edition) return [];
    const expected = `a day not after ${edition}, the day of this edition (data/record.json)`;
    const mend = "correct the day, or raise the edition's day when that day has come";
    return [{ class: "date.future", pointer, found: shown(day), expected, mend }];
  });
}

/** Days of incidents from before the record begins: most are slips of the year. */
export function earlyFaults(stated: readonly StatedDay[]): Fault[] {
  return stated.flatMap(({ day, pointer }): Fault[] => {
    if (!day || day >= FIRST_DAY) return [];
    const mend = `is ${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)} meant? Background belongs into events.json`;
    return [
      { class: "date.too-early", pointer, found: shown(day), expected: "a day from December 2025 on", mend },
    ];
  });
}

/** What is wrong with an incident's precision where it contradicts its range. */
export function precisionFaults(
  { start, end, precision }: { readonly start: Day; readonly end: Day; readonly precision: string },
  pointer: string,
): Fault[] {
  const fault = (expected: string, mend: string): Fault[] => [
    { class: "date.precision", pointer, found: `${shown(precision)} for ${start} to ${end}`, expected, mend },
  ];
  if (start > end) return [];
  if (precision === "range" && start === end)
    return fault('"day", since both days are the same', 'write "day"');
  if (precision === "week" && end > addDays(start, 6))
    return fault("seven days at most", 'write "range" or "month"');
  if (precision === "month" && end > addDays(start, 30)) return fault("31 days at most", 'write "range"');
  return [];
}
