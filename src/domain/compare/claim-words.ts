import { isObject, member } from "../check/json-pointer.ts";
import type { Names } from "./names.ts";

/** A figure with what its origin says of its bounds: "at least 12", "12 to 15"; null where no number is stated. */
export function figureWords(fields: ReadonlyMap<string, unknown>): string | null {
  const low = numberOf(fields.get("low"));
  const high = numberOf(fields.get("high"));
  const qualifier = fields.get("qualifier");
  if (low === null && high === null) return typeof qualifier === "string" ? `${qualifier} no number` : null;
  return `${qualifierWords(qualifier, { low, high })}${rangeWords(low, high)}`;
}

function rangeWords(low: string | null, high: string | null): string {
  if (low === null || high === null || low === high) return low ?? high ?? "";
  return `${low} to ${high}`;
}

interface Bounds {
  readonly low: string | null;
  readonly high: string | null;
}

/** A figure without a qualifier that leaves one bound open is said as what it is, too. */
function qualifierWords(qualifier: unknown, { low, high }: Bounds): string {
  if (typeof qualifier === "string") return `${qualifier.replaceAll("-", " ")} `;
  if (high === null) return "from ";
  return low === null ? "no more than " : "";
}

function numberOf(value: unknown): string | null {
  if (typeof value === "number") return value.toLocaleString("en");
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** Whom a figure counts: "security forces"; null where that is not said. */
export function populationWords(population: unknown): string | null {
  return typeof population === "string" ? population.replaceAll("-", " ") : null;
}

/** A claim in one line: what, how many, who says so, as of when, where it was read; null for what is no claim. */
export function claimWords(claim: unknown, names: Names): string | null {
  if (!isObject(claim)) return null;
  const text = (key: string): string | null => {
    const value = member(claim, key);
    return typeof value === "string" ? value : null;
  };
  const population = populationWords(text("population"));
  const figure = figureWords(new Map(Object.entries(claim))) ?? "no number";
  const what = `${(text("measure") ?? "figure").replaceAll("-", " ")}: ${figure}`;
  const origin = text("origin");
  const document = text("document");
  const asOf = text("as_of");
  const note = text("note_en");
  return [
    population === null ? what : `${what} (${population})`,
    origin === null ? "by nobody named" : `says ${names.origin(origin)}`,
    text("status"),
    asOf === null ? null : `as of ${asOf}`,
    document === null ? null : `read in ${names.document(document)}`,
    note === null ? null : `note: ${note}`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
