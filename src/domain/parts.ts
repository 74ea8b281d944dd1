import type { Toll } from "./toll.ts";

/**
 * How the parts of a toll relate to its total. complete: they add up to it; partial: the origin does not
 * break down the rest; exceeding: they count more than the total, so they overlap or one of them is wrong.
 */
export type PartsVerdict = "complete" | "partial" | "exceeding";

/** Holds the parts of a toll against its total; null without parts or without a total to hold them against. */
export function verdictOnParts({
  low,
  high,
  parts,
}: Pick<Toll, "low" | "high" | "parts">): PartsVerdict | null {
  const total = high ?? low;
  if (parts.length === 0 || total === null) return null;
  const sum = parts.reduce((counted, { value }) => counted + value, 0);
  if (sum === total) return "complete";
  return sum < total ? "partial" : "exceeding";
}
