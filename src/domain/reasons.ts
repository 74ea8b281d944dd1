import type * as v from "valibot";
import { type Reason, shown } from "./rejection.ts";

/** A record's id where it states one as text, else its place in the list, counted from 0. */
export function nameOf(record: unknown, index: number): string {
  if (typeof record !== "object" || record === null || !("id" in record)) return String(index);
  return typeof record.id === "string" ? record.id : String(index);
}

/** A schema's complaint, as what was found and what was expected. */
export function reasonFromIssue(issue: v.GenericIssue): Reason {
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const pointer = keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return { pointer, found: shown(issue.input), expected: expectationOf(issue) };
}

function expectationOf(issue: v.GenericIssue): string {
  if (issue.type === "strict_object") return issue.expected === "never" ? "no such field" : "this field";
  if (issue.type === "picklist") return `${issue.message}: ${issue.expected?.replaceAll(/[()]/g, "")}`;
  return issue.message;
}
