import * as v from "valibot";
import { reasonFromIssue } from "../reasons.ts";
import { shown } from "../rejection.ts";
import { dayPattern } from "../schema.ts";
import { dayFault } from "./day-faults.ts";
import type { Fault, FindingClass } from "./finding.ts";
import { isObject, lastKey, member, parentPointer } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";
import { mendOf } from "./schema-mends.ts";

/**
 * Everything in which a value does not fit a schema, each with its class and how to mend it. `pointer` is
 * where the value stands in its file. A misspelled key and the one that is missing for it are one fault.
 */
export function schemaFaults(schema: v.GenericSchema, value: unknown, pointer: string): Fault[] {
  const issues = allIssues(schema, value);
  const missing = issues.filter(isMissing);
  const taken = new Set<v.GenericIssue>();
  const unknown = issues.filter(isUnknownKey).map((issue) => unknownKeyFault(issue, missing, taken));
  const others = issues.filter((issue) => !isUnknownKey(issue) && !taken.has(issue)).map(faultOf);
  return [...unknown, ...others].map((fault) => ({ ...fault, pointer: pointer + fault.pointer }));
}

/** Valibot names one unknown key of an object at a time: each is taken out in turn, until none is left. */
function allIssues(schema: v.GenericSchema, value: unknown): v.GenericIssue[] {
  const unknown: v.GenericIssue[] = [];
  let rest = value;
  for (;;) {
    const issues: readonly v.GenericIssue[] = v.safeParse(schema, rest).issues ?? [];
    const strangers = issues.filter(isUnknownKey);
    if (strangers.length === 0 || unknown.length > 500) return [...unknown, ...issues];
    unknown.push(...strangers);
    rest = strangers.reduce((left, issue) => without(left, keysOf(issue)), rest);
  }
}

function without(value: unknown, [key = "", ...deeper]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (String(index) === key ? without(item, deeper) : item));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([name, member]: [string, unknown]): [string, unknown][] => {
    if (name !== key) return [[name, member]];
    return deeper.length === 0 ? [] : [[name, without(member, deeper)]];
  });
  return Object.fromEntries(entries);
}

function keysOf(issue: v.GenericIssue): string[] {
  return issue.path?.map(({ key }) => String(key)) ?? [];
}

function isUnknownKey(issue: v.GenericIssue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

function isMissing(issue: v.GenericIssue): boolean {
  return (
    (issue.type === "strict_object" || issue.type === "object") && issue.expected?.startsWith('"') === true
  );
}

function unknownKeyFault(
  issue: v.GenericIssue,
  missing: readonly v.GenericIssue[],
  taken: Set<v.GenericIssue>,
): Fault {
  const { pointer } = reasonFromIssue(issue);
  const key = lastKey(pointer);
  const siblings = missing.filter((other) => isSibling(other, pointer) && !taken.has(other));
  const wanted = nearest(
    key,
    siblings.map((other) => lastKey(reasonFromIssue(other).pointer)),
  );
  const replaced = siblings.find((other) => lastKey(reasonFromIssue(other).pointer) === wanted);
  if (replaced && wanted) taken.add(replaced);
  if (isEditorKey(key) && !wanted) return editorKeyFault(key, pointer);
  const known = wanted ?? nearest(key, knownKeys(issue));
  return {
    class: "schema.unknown-key",
    pointer,
    atKey: true,
    found: shown(key),
    expected: wanted
      ? shown(wanted)
      : known
        ? `no such field; ${shown(known)} is there already`
        : "no such field",
    mend: wanted ? `did you mean ${shown(wanted)}?` : "delete it, or put what it says into a note",
  };
}

function isSibling(issue: v.GenericIssue, pointer: string): boolean {
  return parentPointer(reasonFromIssue(issue).pointer) === parentPointer(pointer);
}

function knownKeys(issue: v.GenericIssue): string[] {
  const item = issue.path?.at(-1);
  const key = String(item?.key);
  return item && isObject(item.input) ? Object.keys(item.input).filter((name) => name !== key) : [];
}

function isEditorKey(key: string): boolean {
  return /^@?(editor|author|user(_?name)?|uid|creator|(created|added|edited|entered|changed|modified|updated|checked|last_edited)_?by|contributor|osm_user)(_?name)?$/i.test(
    key,
  );
}

function editorKeyFault(key: string, pointer: string): Fault {
  return {
    class: "privacy.editor-name",
    pointer,
    atKey: true,
    found: shown(key),
    expected: "nothing about who entered the record: it could put that person in danger",
    mend: "delete it",
  };
}

function faultOf(issue: v.GenericIssue): Fault {
  const reason = reasonFromIssue(issue);
  const key = lastKey(reason.pointer);
  if (isMissing(issue)) {
    const mend = `add ${shown(key)}`;
    return {
      ...reason,
      class: "schema.required",
      pointer: parentPointer(reason.pointer),
      found: `no ${shown(key)}`,
      expected: shown(key),
      mend,
    };
  }
  const isDay = issue.type === "custom" || issue.requirement === dayPattern;
  const day = isDay ? dayFault(issue.input) : undefined;
  if (day) return { ...day, pointer: reason.pointer };
  const kind = classOf(issue, key);
  return { ...reason, class: kind, mend: mendOf(issue, kind) };
}

const classByType: Readonly<Record<string, FindingClass>> = {
  integer: "schema.type",
  gt_value: "schema.range",
  max_value: "schema.range",
  min_length: "schema.blank",
  max_length: "schema.too-long",
};

function classOf(issue: v.GenericIssue, key: string): FindingClass {
  const { input, type } = issue;
  const ofText = typeof input === "string" ? classOfText(input, type, key) : undefined;
  if (ofText) return ofText;
  if (type === "min_value") return input === 0 ? "claims.zero" : "schema.range";
  if (type === "max_length" && key.endsWith("url")) return "url.too-long";
  return classByType[type] ?? "schema.type";
}

function classOfText(input: string, type: string, key: string): FindingClass | undefined {
  if (input.trim() === "") return "schema.blank";
  if (key === "id") return "id.format";
  if (type === "picklist") return "schema.enum";
  if (type !== "regex") return undefined;
  if (key.endsWith("url")) return "url.scheme";
  return key === "language" ? "schema.enum" : "id.format";
}

/** The fields of a value that fit their own part of a schema; the others, and those that are missing, are undefined. */
export type Known<Entries extends v.ObjectEntries> = {
  readonly [Key in keyof Entries]?: v.InferOutput<Entries[Key]> | undefined;
};

/** What of a record can be reasoned about although the record as a whole does not fit its schema. */
export function knownFields<Entries extends v.ObjectEntries>(
  entries: Entries,
  value: unknown,
): Known<Entries> {
  const known: { -readonly [Key in keyof Entries]?: v.InferOutput<Entries[Key]> | undefined } = {};
  for (const key in entries) {
    const outcome = v.safeParse(entries[key] ?? v.never(), member(value, key));
    if (outcome.success) known[key] = outcome.output;
  }
  return known;
}
