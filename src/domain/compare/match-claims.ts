import { member } from "../check/json-pointer.ts";
import { isSame } from "./record-lists.ts";

/** A claim before and after; undefined where there is none. */
export interface ClaimPair {
  readonly before: unknown;
  readonly after: unknown;
}

/** What makes a claim the same claim though its figure was corrected: who says it counts most, then where, then what. */
const weights: Readonly<Record<string, number>> = {
  origin: 8,
  document: 6,
  measure: 4,
  population: 1,
  as_of: 1,
};
const LEAST_WEIGHT = 10;

/**
 * Pairs the claims of an incident before and after, which have no ids: equal ones first, then the most alike that
 * share at least two of origin, document and measure. What is left was removed or added. In the order of `after`,
 * removed ones last.
 */
export function matchClaims(before: readonly unknown[], after: readonly unknown[]): ClaimPair[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of likelyPairs(before, after)) {
    if (partners.has(other) || taken.has(one)) continue;
    partners.set(other, one);
    taken.add(one);
  }
  const kept = after.map((claim, index): ClaimPair => {
    const partner = partners.get(index);
    return { before: partner === undefined ? undefined : before[partner], after: claim };
  });
  const removed = before.filter((_, index) => !taken.has(index));
  return [...kept, ...removed.map((claim): ClaimPair => ({ before: claim, after: undefined }))];
}

function likelyPairs(before: readonly unknown[], after: readonly unknown[]) {
  return before
    .flatMap((one, index) =>
      after.map((other, position) => ({ one: index, other: position, likeness: likeness(one, other) })),
    )
    .filter(({ likeness: weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.likeness - a.likeness);
}

function likeness(one: unknown, other: unknown): number {
  if (isSame(one, other)) return 100;
  return Object.entries(weights).reduce((sum, [field, weight]) => {
    const value = member(one, field);
    return value !== undefined && isSame(value, member(other, field)) ? sum + weight : sum;
  }, 0);
}
