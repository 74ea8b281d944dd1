import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FindingClass, Level } from "../../src/domain/check/finding.ts";

/** A file with one thing wrong, and what has to be said of it. */
export interface BadCase {
  readonly class: FindingClass;
  readonly name: string;
  /** The name under which it is checked. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly line: number;
  readonly level: Level;
  /** Classes that are right to be found besides. */
  readonly also: readonly FindingClass[];
}

/** A file of the corpus that nothing is wrong with. */
export interface Base {
  readonly file: string;
  readonly text: string;
}

export const incidents = base("good.geojson", "corpus.geojson");
export const sources = base("good-sources.json", "corpus-sources.json");
export const tolls = base("good-tolls.json", "corpus-tolls.json");
export const events = base("good-events.json", "corpus-events.json");

function base(file: string, name: string): Base {
  return { file: name, text: readFileSync(join(import.meta.dirname, file), "utf8") };
}

interface Expectation {
  readonly level?: Level;
  readonly also?: readonly FindingClass[];
  /** A text on the line that has to be named; by default the changed text's first line. */
  readonly at?: string;
  /** Where `at` stands on several lines: which of them, from 1. */
  readonly nth?: number;
  readonly name?: string;
}

/** Replaces the first place of a text, as a maintainer's hand would. Throws when it is not there, so that no case is empty. */
export function edited(text: string, from: string, to: string): string {
  const index = text.indexOf(from);
  if (index < 0) throw new Error(`The base holds no ${JSON.stringify(from)}, expected it once at least`);
  return text.slice(0, index) + to + text.slice(index + from.length);
}

/** A case made by changing one place of a good file. */
export function edit(
  [kind, from, to]: readonly [kind: FindingClass, from: string, to: string],
  expectation: Expectation = {},
  { file, text }: Base = incidents,
): BadCase {
  const changed = edited(text, from, to);
  const firstLine = to.trimStart().split("\n")[0] ?? "";
  const name = expectation.name ?? `${from.trim().slice(0, 30)} becomes ${to.trim().slice(0, 50)}`;
  return whole(kind, { file, text: changed }, { at: firstLine, ...expectation, name });
}

/** A case given as a whole file. */
export function whole(kind: FindingClass, { file, text }: Base, expectation: Expectation): BadCase {
  const bytes = new TextEncoder().encode(text);
  return {
    class: kind,
    name: expectation.name ?? text.slice(0, 40),
    file,
    bytes,
    line: lineOf(text, expectation),
    ...rest(expectation),
  };
}

/** A case given as bytes. */
export function binary(
  kind: FindingClass,
  bytes: Uint8Array,
  expectation: Expectation & { readonly line: number },
): BadCase {
  return {
    class: kind,
    name: expectation.name ?? kind,
    file: incidents.file,
    bytes,
    line: expectation.line,
    ...rest(expectation),
  };
}

function rest({ level = "error", also = [] }: Expectation): Pick<BadCase, "level" | "also"> {
  return { level, also };
}

function lineOf(text: string, { at = "", nth = 1 }: Expectation): number {
  const lines = text.split(/\r\n|\n|\r/);
  const found = lines.flatMap((line, index) => (line.includes(at) ? [index + 1] : []));
  const line = found[nth - 1];
  if (line === undefined)
    throw new Error(`Line ${nth} with ${JSON.stringify(at)} is not there, expected it in the case`);
  return line;
}
