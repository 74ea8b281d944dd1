import * as v from "valibot";
import { reasonFromIssue } from "../reasons.ts";
import { shown } from "../rejection.ts";
import { dayPattern } from "../schema.ts";
import { dayFault } from "./day-faults.ts";
import type { Fault, FindingClass } from "./finding.ts";
import { lastKey, member, parentPointer, step } from "./json-pointer.ts";
import { nearest } from "./nearest.ts";
import { mendOf } from "./schema-mends.ts";
import { type Stranger, sifted } from "./schema-walk.ts";

/** A value with more unknown keys is of another kind altogether. */
const MOST_STRANGERS = 200;

/**
 * Everything in which a value does not fit a schema, each with its class and how to mend it. `pointer` is
 * where the value stands in its file. A misspelled key and the one that is missing for it are one fault.
 */
export function schemaFaults(schema: v.GenericSchema, value: unknown, pointer: string): Fault[] {
  const { known, strangers } = sifted(schema, value, "");
  const issues: readonly v.GenericIssue[] = v.safeParse(schema, known).issues ?? [];
  const missing = new Map(issues.filter(isMissing).map((issue) => [reasonFromIssue(issue).pointer, issue]));
  const unknown = strangers.slice(0, MOST_STRANGERS).map((stranger) => unknownKeyFault(stranger, missing));
  const others = issues.filter((issue) => !isMissing(issue) || missing.has(reasonFromIssue(issue).pointer));
  return [...unknown, ...others.map(faultOf)].map((fault) => ({
    ...fault,
    pointer: pointer + fault.pointer,
  }));
}

function isMissing(issue: v.GenericIssue): boolean {
  return (
    (issue.type === "strict_object" || issue.type === "object") && issue.expected?.startsWith('"') === true
  );
}

/** The fault of an unknown key. Where a missing one is near, that is what was meant, and it is taken off the list. */
function unknownKeyFault({ pointer, siblings }: Stranger, missing: Map<string, v.GenericIssue>): Fault {
  const key = lastKey(pointer);
  const parent = parentPointer(pointer);
  const absent = [...missing.keys()].filter((other) => parentPointer(other) === parent).map(lastKey);
  const wanted = nearest(key, absent);
  if (isEditorKey(key) && !wanted) return editorKeyFault(key, pointer);
  const at = { class: "schema.unknown-key", pointer, atKey: true, found: shown(key) } as const;
  if (wanted) {
    missing.delete(parent + step(wanted));
    return { ...at, expected: shown(wanted), mend: `did you mean ${shown(wanted)}?` };
  }
  const near = nearest(key, siblings);
  const expected = near ? `no such field; ${shown(near)} is there already` : "no such field";
  return { ...at, expected, mend: "delete it, or put what it says into a note" };
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
  if (issue.input === Number.POSITIVE_INFINITY || issue.input === Number.NEGATIVE_INFINITY) {
    const mend = "write the number that was stated, or null";
    return { ...reason, class: "schema.range", found: "a number too large for a computer", mend };
  }
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
