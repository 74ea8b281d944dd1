import type { Claim, Incident } from "./incident.ts";

/** The families whose origins claim something, each once, in order of first claim. */
export function familiesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ origin }) => origin.family))];
}

/**
 * How many independent origins an incident rests on. Origins of one family count once, and documents
 * that only repeat them count not at all.
 */
export function independentOrigins({ claims }: Incident): number {
  return familiesOf(claims).length;
}
