import fc from "fast-check";
import { expect, test } from "vitest";
import { randomDataset, randomDay, small } from "../../tests/builders/random-dataset.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import type { Dataset } from "../domain/dataset.ts";
import { addDays, type Day, daysOf } from "../domain/day.ts";
import { openFilter } from "./filter.ts";
import { knowledgeOf, publishedDays } from "./knowledge.ts";
import { select } from "./select.ts";

const knownOn = (record: Dataset, known: Day | null) => {
  const selection = select(record, { ...openFilter, known });
  return { ...knowledgeOf(record, selection.dataset), shown: selection.count };
};

test("with no limit, and from the edition's day on, everything is known", () => {
  const record = publishedRecord();
  const all = knownOn(record, null);
  expect(all.incidents).toEqual({ known: record.incidents.length, all: record.incidents.length });
  expect(all.claims.known).toBe(all.claims.all);
  expect(all.tolls.known).toBe(all.tolls.all);
  expect(knownOn(record, record.day)).toEqual(all);
});

test("on the last day of publication all is known but what stands on pages without a certain day", () => {
  const record = publishedRecord();
  const days = publishedDays(record);
  if (!days) throw new Error("no page of the record states its day");
  const { claims, tolls, withoutDay } = knownOn(record, days.last);
  expect(withoutDay).toBeGreaterThan(0);
  expect(claims.all - claims.known + tolls.all - tolls.known).toBe(withoutDay);
});

test("before the first page nothing is known; with it something is", () => {
  const record = publishedRecord();
  const days = publishedDays(record);
  if (!days) throw new Error("no page of the record states its day");
  expect(knownOn(record, addDays(days.first, -1)).claims.known).toBe(0);
  expect(knownOn(record, days.first).claims.known).toBeGreaterThan(0);
});

test("day by day the record grows and never shrinks", () => {
  const record = publishedRecord();
  const days = publishedDays(record);
  if (!days) throw new Error("no page of the record states its day");
  const steps = daysOf({ start: days.first, end: days.last }).map((day) => knownOn(record, day));
  for (const [index, step] of steps.entries()) {
    const before = steps[index - 1] ?? step;
    expect(step.incidents.known).toBeGreaterThanOrEqual(before.incidents.known);
    expect(step.claims.known).toBeGreaterThanOrEqual(before.claims.known);
    expect(step.tolls.known).toBeGreaterThanOrEqual(before.tolls.known);
    expect(step.shown).toBe(step.incidents.known);
  }
});

test("more is shown on a later day, whatever the record", () => {
  fc.assert(
    fc.property(randomDataset(small), randomDay, randomDay, (data, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const [before, after] = [knownOn(data, earlier), knownOn(data, later)];
      expect(after.shown).toBeGreaterThanOrEqual(before.shown);
      expect(after.claims.known).toBeGreaterThanOrEqual(before.claims.known);
      expect(knownOn(data, data.day)).toEqual(knownOn(data, null));
    }),
  );
});
