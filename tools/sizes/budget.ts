import type { Share, SiteFile } from "./site-sizes.ts";

/** The most that something may weigh, in thousands of bytes as they are sent. */
export interface Limit {
  readonly name: string;
  readonly kilobytes: number;
  readonly of: (files: readonly SiteFile[]) => number;
}

/** A limit beside what there is. */
export interface Weight {
  readonly name: string;
  readonly kilobytes: number;
  readonly limit: number;
}

/**
 * Some percent above what was measured when they were set, so that a new dependency or a careless import is seen in the test. Whoever adds
 * something that readers need more than these bytes raises them in the same change. Data grows with the record.
 */
export const limits: readonly Limit[] = [
  { name: "page before the first map", kilobytes: 260, of: sumOf("page") },
  { name: "record", kilobytes: 155, of: sumOf("record") },
  { name: "base map", kilobytes: 80, of: sumOf("base map") },
  { name: "MapLibre and its worker", kilobytes: 380, of: sumOf("MapLibre") },
  { name: "all before the first map", kilobytes: 860, of: sumOf("page", "record", "base map", "MapLibre") },
  { name: "all that can come later", kilobytes: 490, of: sumOf("later") },
  { name: "the largest file but MapLibre's", kilobytes: 90, of: largest },
];

/** What a site weighs, limit by limit. */
export function weigh(files: readonly SiteFile[], against: readonly Limit[] = limits): Weight[] {
  return against.map(({ name, kilobytes, of }) => ({ name, kilobytes: of(files) / 1000, limit: kilobytes }));
}

/** What weighs more than it may. */
export function tooHeavy(weights: readonly Weight[]): Weight[] {
  return weights.filter(({ kilobytes, limit }) => kilobytes > limit);
}

function sumOf(...shares: readonly Share[]): Limit["of"] {
  return (files) =>
    files.filter(({ share }) => shares.includes(share)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function largest(files: readonly SiteFile[]): number {
  return Math.max(0, ...files.filter(({ share }) => share !== "MapLibre").map(({ bytes }) => bytes));
}
