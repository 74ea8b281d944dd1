import { readDay, readNumber } from "../import/read-cell.ts";
import type { FormField } from "./form-field.ts";

/** What a field shows for a value of the record: the text itself, a number in plain digits, "" for nothing. Values of other types as JSON, so that nothing is hidden. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/**
 * The value of the record for what a field shows: the inverse of `textOf` for every value that fits. An empty field is null where it may
 * be; what cannot be read stays as it was typed, for the check to say why.
 */
export function valueFrom(
  { kind, isOptional }: Pick<FormField, "kind" | "isOptional">,
  text: string,
): unknown {
  if (text === "") return isOptional || kind === "number" ? null : "";
  if (kind === "number") return readNumber(text) ?? text;
  if (kind === "day") return readDay(text)?.value ?? text;
  return text;
}
