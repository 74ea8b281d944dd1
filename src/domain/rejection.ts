import { plainLine } from "./plain-text.ts";

/** One thing wrong with a record, as a reader and a maintainer need it said. */
export interface Reason {
  /** JSON Pointer (RFC 6901) into the record, "" for the record itself. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

/** A record that was set aside, and why. The others stay in use. */
export interface Rejected {
  readonly file: string;
  /** The record's id where it has one, else its place in the file, counted from 0. */
  readonly record: string;
  readonly reasons: readonly Reason[];
}

/** What could be read, beside what could not. */
export interface Reading<Value> {
  readonly result: Value;
  readonly rejected: readonly Rejected[];
}

/** A value as a message shows it: JSON on one line, cut at 60 characters and at the fourth level; "nothing" when it is absent. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(outline(value, 4)) ?? String(value);
  return cut(plainLine(json), 60);
}

/** A line cut to so many characters (UTF-16), an ellipsis included; no character is cut in half. */
export function cut(line: string, most: number): string {
  return line.length > most ? `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** What lies deeper is left out, and so is what no message has room for: a hostile file nests until a stack overflows. */
function outline(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  const entries = Object.entries(value)
    .slice(0, 60)
    .map(([key, member]): [string, unknown] => [key, outline(member, levels - 1)]);
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}
