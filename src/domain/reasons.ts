import type * as v from "valibot";
import { type Reason, shown } from "./rejection.ts";

/** The id that a record states as text; undefined when it states none. */
export function idOf(record: unknown): string | undefined {
  if (typeof record !== "object" || record === null || !("id" in record)) return undefined;
  return typeof record.id === "string" ? record.id : undefined;
}

/** A schema's complaint, as what was found and what was expected. */
export function reasonFromIssue(issue: v.GenericIssue): Reason {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const pointer = keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { pointer, found: shown(issue.input), expected: expectationOf(issue) };
}

function expectationOf(issue: v.GenericIssue): string {
  if (issue.type === "strict_object" || issue.type === "object") return expectationOfObject(issue.expected);
  if (issue.type === "picklist") return `${issue.message}: ${issue.expected?.replaceAll(/[()]/g, "")}`;
  return issue.message;
}

function expectationOfObject(expected: string | null): string {
  if (expected === "Object") return "an object";
  return expected === "never" ? "no such field" : "this field";
}
