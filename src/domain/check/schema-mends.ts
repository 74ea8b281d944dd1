import type * as v from "valibot";
import { shown } from "../rejection.ts";
import { asciiDigits } from "./digits.ts";
import type { FindingClass } from "./finding.ts";
import { nearest } from "./nearest.ts";

/** How to mend a value that a schema complains of, given the class of the complaint. */
export function mendOf(issue: v.GenericIssue, kind: FindingClass): string {
  const { input } = issue;
  if (kind === "schema.enum") return enumMend(issue);
  if (kind === "id.format") return idMend(input);
  if (kind === "claims.zero") return "write null: no figure was stated";
  if (kind === "schema.blank")
    return Array.isArray(input) ? "add one" : "fill it in, or write null where null is allowed";
  if (kind === "schema.too-long" || kind === "url.too-long") return lengthMend(issue);
  if (kind === "url.scheme") return schemeMend(input);
  if (kind === "schema.range") return `write ${issue.message}`;
  return typeMend(issue);
}

function enumMend({ input, expected }: v.GenericIssue): string {
  const words = Array.from(expected?.matchAll(/"([^"]+)"/g) ?? [], ([, word = ""]) => word);
  const near = nearest(String(input), words);
  return near ? `did you mean "${near}"?` : "choose one of them";
}

function idMend(input: unknown): string {
  const plain = String(input)
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, "");
  const id = plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
  return id === "" ? "write one in Latin letters, such as tehran-protest-2026-01-08" : `write "${id}"`;
}

function lengthMend({ input, requirement }: v.GenericIssue): string {
  const over = String(input).length - Number(requirement);
  return Number.isNaN(over) ? "shorten it" : `shorten it by ${over} characters`;
}

function schemeMend(input: unknown): string {
  const text = String(input).trim();
  if (/^https?:\/\//i.test(text))
    return `write ${shown(text.replace(/^https?/i, (scheme) => scheme.toLowerCase()))}`;
  if (/^\/\//.test(text)) return `write ${shown(`https:${text}`)}`;
  if (/^(www\.|[\w-]+(\.[\w-]+)+(\/|$))/.test(text)) return `write ${shown(`https://${text}`)}`;
  return "write the page's address on the web, or null";
}

function typeMend({ input, type, message }: v.GenericIssue): string {
  switch (type) {
    case "number":
      return typeof input === "string"
        ? numberMend(input)
        : `write ${message}, or null where null is allowed`;
    case "boolean":
      return `write ${/^(true|yes|1)$/i.test(String(input).trim())}, without quotes, if that is meant`;
    case "array":
      return typeof input === "string" ? `write [${shown(input)}]` : "write a list in [ ]";
    case "integer":
      return `write ${Math.floor(Number(input))} if that is meant`;
    case "strict_object":
      return "write an object in { }";
    default:
      return typeof input === "number" ? `write "${input}" if that is meant` : `write ${message}`;
  }
}

function numberMend(written: string): string {
  const plain = asciiDigits(written).replaceAll(/[\s,٬]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? `write ${plain}, without quotes` : "write a number, or null";
}
