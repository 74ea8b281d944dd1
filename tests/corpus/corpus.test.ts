import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { checkFile, parseFile } from "../../src/domain/check/check-file.ts";
import { contextFrom } from "../../src/domain/check/context.ts";
import type { Finding } from "../../src/domain/check/finding.ts";
import { publishedPaths, readCountries, readSources } from "../../tools/data/published-files.ts";
import { badBytes } from "./bad-bytes.ts";
import { type BadCase, events, incidents, sources, tolls } from "./bad-case.ts";
import { badFields } from "./bad-fields.ts";
import { badGeojson } from "./bad-geojson.ts";
import { badJson } from "./bad-json.ts";
import { badMeaning } from "./bad-meaning.ts";
import { badTexts } from "./bad-texts.ts";
import { goodCases } from "./good-cases.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "..", "..");
const published = readSources(publishedPaths(), root).map(parseFile);
const context = contextFrom(
  Object.fromEntries(published.map(({ kind, content }) => [kind, content])),
  readCountries(),
);
const cases = [...badBytes, ...badJson, ...badGeojson, ...badFields, ...badMeaning, ...badTexts];
const told = new Map<BadCase, readonly Finding[]>();

function findingsOf(name: string, bytes: Uint8Array): readonly Finding[] {
  return checkFile({ name, bytes }, context).findings.filter(({ level }) => level !== "hint");
}

describe("every bad file is told as what it is, on its line, and as nothing else", () => {
  test.each(cases.map((bad): [string, BadCase] => [`${bad.class} ${bad.line}: ${bad.name}`, bad]))(
    "%s",
    (_, bad) => {
      const all = findingsOf(bad.file, bad.bytes);
      told.set(bad, all);
      const findings = all.filter(({ class: kind }) => !bad.also.includes(kind));
      expect(findings.map(({ class: kind, line, level }) => `${level} ${kind} ${line}`)).toEqual([
        `${bad.level} ${bad.class} ${bad.line}`,
      ]);
    },
  );
});

describe("the corpus as a whole", () => {
  test("it holds 200 files at least", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  test("nine in ten messages say how to mend it", () => {
    const all = [...told.values()].flat();
    expect(told.size).toBe(cases.length);
    expect(all.filter(({ mend }) => mend !== null).length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each([incidents, sources, tolls, events])(
    "the file that cases are made from is good: $file",
    ({ file, text }) => {
      expect(findingsOf(file, new TextEncoder().encode(text))).toEqual([]);
    },
  );
});

describe("no good file raises an alarm", () => {
  test.each(goodCases)("$name", ({ file, text }) => {
    expect(findingsOf(file, new TextEncoder().encode(text))).toEqual([]);
  });

  test("there are 30 of them at least", () => {
    expect(goodCases.length).toBeGreaterThanOrEqual(30);
  });
});
