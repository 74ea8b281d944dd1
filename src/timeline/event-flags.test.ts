import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayScale, full } from "../../tests/builders/day-scale.ts";
import { document, inBoth, origin } from "../../tests/builders/incident.ts";
import type { ContextEvent } from "../domain/context-event.ts";
import type { Day } from "../domain/day.ts";
import { flagDays, flagGroups } from "./event-flags.ts";
import { byImportance, flagLabels } from "./flag-labels.ts";

const scale = dayScale(full(40));

function event(start: Day, parts: Partial<ContextEvent> & { readonly pages?: number } = {}): ContextEvent {
  const { pages = 1, ...rest } = parts;
  return {
    id: `event-${start}`,
    days: { start, end: start },
    kind: "statement",
    title: inBoth(`Event of ${start}`),
    summary: inBoth("What it was."),
    origin: origin(),
    documents: Array.from({ length: pages }, (_, index) => document({ id: `page-${index}` })),
    ...rest,
  };
}

describe("flags", () => {
  test("of one day stand together, in order of days, and those off the scale are left out", () => {
    const events = [
      event("2026-01-05"),
      event("2025-12-28"),
      event("2026-01-05"),
      event("2022-09-01"),
      event("2026-09-01"),
    ];
    expect(flagDays(events, scale).map(({ day, x, events: list }) => [day, x, list.length])).toEqual([
      ["2025-12-28", 5, 1],
      ["2026-01-05", 85, 2],
    ]);
  });

  test("get buttons that are wide enough, hold every flag once and never overlap", () => {
    const days = fc.uniqueArray(fc.nat({ max: scale.shown.length - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 8, max: 60 }), (indexes, target) => {
        const flags = flagDays(
          indexes.flatMap((index) => scale.shown[index] ?? []).map((day) => event(day)),
          scale,
        );
        const groups = flagGroups(flags, target);
        expect(groups.flatMap((group) => group.days)).toEqual(flags);
        groups.forEach(({ start, end, days: list }, index) => {
          expect(end - start).toBeCloseTo(target, 6);
          expect(start).toBeGreaterThanOrEqual((groups[index - 1]?.end ?? Number.NEGATIVE_INFINITY) - 1e-9);
          for (const { x } of list) expect(x >= start - 1e-9 && x <= end + 1e-9).toBe(true);
        });
      }),
    );
  });
});

describe("labels of flags", () => {
  const setting = {
    text: ({ title }: ContextEvent) => title.en,
    widthOf: (text: string) => text.length * 5,
    gap: 6,
  };

  test("are of the first protest and shutdown before all, then of what most documents carry", () => {
    const events = [
      event("2026-01-03", { pages: 3 }),
      event("2026-01-10", { kind: "protest", pages: 9 }),
      event("2025-12-28", { kind: "protest" }),
      event("2026-01-08", { kind: "shutdown" }),
      event("2026-01-05", { pages: 3 }),
    ];
    expect(byImportance(events).map((list) => list.map(({ days }) => days.start))).toEqual([
      ["2025-12-28", "2026-01-08"],
      ["2026-01-10", "2026-01-03", "2026-01-05"],
    ]);
  });

  test("give way to a more important one, and turn round at the end of the scale", () => {
    const events = [event("2025-12-29"), event("2025-12-28", { pages: 2 }), event("2026-02-05")];
    expect(flagLabels(events, scale, setting).map(({ event: { days }, side }) => [days.start, side])).toEqual(
      [
        ["2025-12-28", "after"],
        ["2026-02-05", "before"],
      ],
    );
  });

  test("of what began it all are cut to the room before the next, and never drop each other", () => {
    const events = [
      event("2025-12-28", { kind: "protest", title: inBoth("A title that is far longer than its room") }),
      event("2026-01-08", { kind: "shutdown" }),
    ];
    expect(flagLabels(events, scale, setting).map(({ start, end }) => [start, end])).toEqual([
      [5, 109],
      [115, 216],
    ]);
  });

  test("never overlap and never leave the scale", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 39 }), { maxLength: 30 }), (indexes) => {
        const events = indexes.flatMap((index) => scale.shown[index] ?? []).map((day) => event(day));
        const labels = [...flagLabels(events, scale, setting)].sort((a, b) => a.start - b.start);
        labels.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual((labels[index - 1]?.end ?? -6) + 6);
          expect(end).toBeLessThanOrEqual(scale.width);
        });
      }),
    );
  });
});
