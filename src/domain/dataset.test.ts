import fc from "fast-check";
import { expect, test } from "vitest";
import { incident } from "../../tests/builders/incident.ts";
import { inOrderOfDays } from "./dataset.ts";
import type { Day } from "./day.ts";

const on = (id: string, start: Day | null, end = start) =>
  incident({ id, days: start === null || end === null ? null : { start, end, precision: "range" } });

test("incidents are in the order of the day they began, then of their id, those without a day last", () => {
  const ordered = [
    on("z", "2025-12-28", "2026-01-31"),
    on("a", "2026-01-08"),
    on("b", "2026-01-08", "2026-01-09"),
    on("a-a", "2026-01-09"),
    on("a-b", null),
    on("b-a", null),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect([...shuffled].sort(inOrderOfDays)).toEqual(ordered);
    }),
  );
});
