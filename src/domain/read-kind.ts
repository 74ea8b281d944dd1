import * as v from "valibot";
import { plainLine } from "./plain-text.ts";
import { idOf, reasonFromIssue } from "./reasons.ts";
import type { RecordKind } from "./record-kinds.ts";
import type { References } from "./references.ts";
import { cut, type Reading, type Reason, type Rejected, shown } from "./rejection.ts";

/**
 * The records of one kind in a file's parsed JSON, in their order. A record that does not fit the
 * schema, contradicts itself, repeats an id or refers to something missing is rejected with all its
 * reasons; the others are kept. `newReferences` is called once a record.
 */
export function readKind<Written extends { readonly id: string }, Value>(
  kind: RecordKind<Written, Value>,
  content: unknown,
  newReferences: () => References,
): Reading<Value[]> {
  const list = listUnder(kind.key, content);
  if (list === undefined) return { result: [], rejected: [withoutList(kind, content)] };
  const result: Value[] = [];
  const rejected: Rejected[] = [];
  const seen = new Set<string>();
  list.forEach((record, index) => {
    const reading = readOne(kind, record, newReferences());
    const id = idOf(record);
    const reasons = id !== undefined && seen.has(id) ? [...reading.reasons, repeated(id)] : reading.reasons;
    if (id !== undefined) seen.add(id);
    if (reasons.length === 0 && reading.value !== undefined) result.push(reading.value);
    else rejected.push({ file: kind.file, record: cut(plainLine(id ?? String(index)), 80), reasons });
  });
  return { result, rejected };
}

function readOne<Written extends { readonly id: string }, Value>(
  { schema, from, contradictions }: RecordKind<Written, Value>,
  record: unknown,
  references: References,
): { readonly value?: Value | undefined; readonly reasons: readonly Reason[] } {
  const outcome = v.safeParse(schema, record);
  if (!outcome.success) return { reasons: outcome.issues.map(reasonFromIssue) };
  const value = from(outcome.output, references);
  return { value, reasons: [...references.reasons, ...contradictions(outcome.output)] };
}

function listUnder(key: string, content: unknown): readonly unknown[] | undefined {
  if (typeof content !== "object" || content === null || !(key in content)) return undefined;
  const list: unknown = Reflect.get(content, key);
  return Array.isArray(list) ? list : undefined;
}

function withoutList(
  { file, key }: { readonly file: string; readonly key: string },
  content: unknown,
): Rejected {
  const expected = `an object whose "${key}" is a list of records`;
  return { file, record: "", reasons: [{ pointer: "", found: shown(content), expected }] };
}

function repeated(id: string): Reason {
  return { pointer: "/id", found: shown(id), expected: "an id that no other record has" };
}
