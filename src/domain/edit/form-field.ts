import { fieldHelp } from "../check/field-help.ts";
import { isObject, items, member } from "../check/json-pointer.ts";
import { entriesOf } from "../check/schema-walk.ts";
import { dayPattern } from "../schema.ts";

/** How a field is filled in. A reference is the id of another record; a list holds such ids. */
export type FieldKind =
  | "line"
  | "text"
  | "choice"
  | "day"
  | "number"
  | "yes-no"
  | "reference"
  | "references"
  | "rows";

/** What a reference leads to. */
export type ReferenceTo = "origin" | "document" | "incident";

/** One field of a record as a form has it, read from the schema. */
export interface FormField {
  readonly key: string;
  readonly kind: FieldKind;
  /** Whether it may be left empty: null in the record. */
  readonly isOptional: boolean;
  /** Words to choose from; none for other kinds. */
  readonly choices: readonly string[];
  /** Most characters; undefined where there is no limit. */
  readonly most: number | undefined;
  /** What a reference leads to; undefined for other kinds. */
  readonly to: ReferenceTo | undefined;
  /** The language of its text, by its name; undefined where it has none of its own. */
  readonly language: "en" | "fa" | undefined;
  /** What it asks for, in English. */
  readonly help: string;
}

const references: Readonly<Record<string, ReferenceTo>> = {
  origin: "origin",
  document: "document",
  documents: "document",
  overlaps: "incident",
};

/** Longer texts take several lines. */
const MOST_OF_A_LINE = 400;

/** The fields of a record in the order of its schema. Throws where the schema is not that of an object. */
export function formFields(schema: unknown): readonly FormField[] {
  const entries = entriesOf(schema);
  if (!entries) throw new TypeError("The schema has no entries, expected that of an object");
  return Object.entries(entries).map(([key, entry]: [string, unknown]) => formField(key, entry));
}

function formField(key: string, entry: unknown): FormField {
  const isOptional = member(entry, "type") === "nullable";
  const schema = isOptional ? member(entry, "wrapped") : entry;
  const most = limitOf(schema);
  const suffix = /_(en|fa)$/.exec(key)?.[1];
  return {
    key,
    kind: kindOf(key, schema, most),
    isOptional,
    choices: items(member(schema, "options")).filter((option) => typeof option === "string"),
    most,
    to: references[key],
    language: suffix === "en" || suffix === "fa" ? suffix : undefined,
    help: fieldHelp[key] ?? "",
  };
}

function kindOf(key: string, schema: unknown, most: number | undefined): FieldKind {
  switch (member(schema, "type")) {
    case "picklist":
      return "choice";
    case "boolean":
      return "yes-no";
    case "number":
      return "number";
    case "array":
      return references[key] ? "references" : "rows";
    default:
      if (references[key]) return "reference";
      if (actionsOf(schema).some((action) => requirementOf(action) === dayPattern)) return "day";
      return most !== undefined && most > MOST_OF_A_LINE && most <= 1000 ? "text" : "line";
  }
}

function limitOf(schema: unknown): number | undefined {
  const limit = actionsOf(schema).find((action) => member(action, "type") === "max_length");
  const most = limit && requirementOf(limit);
  return typeof most === "number" ? most : undefined;
}

function actionsOf(schema: unknown): readonly unknown[] {
  return items(member(schema, "pipe"));
}

function requirementOf(action: unknown): unknown {
  return isObject(action) ? member(action, "requirement") : undefined;
}
