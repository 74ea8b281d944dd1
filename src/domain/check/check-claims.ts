import type { Day } from "../day.ts";
import { shown } from "../rejection.ts";
import type { claimSchema } from "../schema.ts";
import type { Fault } from "./finding.ts";
import { step } from "./json-pointer.ts";
import type { Known } from "./schema-faults.ts";

export type KnownClaim = Known<typeof claimSchema.entries>;

/** What is doubtful about the claims of one incident, or about one toll as the only claim. */
export function checkClaims(
  claims: readonly KnownClaim[],
  pointer: string,
  start: Day | null | undefined,
): Fault[] {
  const each = claims.flatMap((claim, index) => checkClaim(claim, pointer + step(index), start));
  return [...each, ...sumFaults(claims, pointer), ...repeatedClaims(claims, pointer)];
}

/** What is doubtful about one claim by itself. */
export function checkClaim(claim: KnownClaim, pointer: string, start: Day | null | undefined): Fault[] {
  const { as_of, status, note_en } = claim;
  const faults = qualifierFaults(claim, pointer);
  if (as_of && start && as_of < start) {
    faults.push({
      class: "claims.as-of-before-incident",
      pointer: `${pointer}/as_of`,
      found: shown(as_of),
      expected: `a day not before the incident, ${start}`,
      mend: "correct the day: nobody counts what has not happened yet",
    });
  }
  if (status === "verified" && note_en === null) {
    faults.push({
      class: "claims.verified-without-note",
      pointer: `${pointer}/status`,
      found: '"verified" without a note',
      expected: "a note_en that says who verified it, and how",
      mend: 'write the note, or "reported"',
    });
  }
  return faults;
}

/** At least leaves the greatest number open, up to the least. */
function qualifierFaults({ qualifier, low, high }: KnownClaim, pointer: string): Fault[] {
  const open = qualifier === "at-least" ? high : qualifier === "up-to" ? low : null;
  if (open === null || open === undefined) return [];
  const side = qualifier === "at-least" ? "high" : "low";
  const mend = `write null as "${side}", or "about" as qualifier`;
  const expected = `no "${side}" beside "${qualifier}"`;
  return [{ class: "claims.qualifier", pointer: `${pointer}/${side}`, found: shown(open), expected, mend }];
}

interface Figure {
  readonly index: number;
  readonly value: number;
  readonly measure: string | undefined;
}

/** Small numbers add up by chance. */
const LEAST_SUM = 10;
/** More figures than an incident has, and more of one measure than every choice of which can be tried. */
const MOST_FIGURES = 100;
const MOST_SUMMANDS = 10;

/** A figure that is the sum of others, which no source may have stated: rival figures must not be added. */
function sumFaults(claims: readonly KnownClaim[], pointer: string): Fault[] {
  const figures = claims.flatMap(({ low, high, measure }, index): Figure[] => {
    const value = low ?? high;
    return value ? [{ index, value, measure }] : [];
  });
  if (figures.length < 3 || figures.length > MOST_FIGURES) return [];
  return figures.flatMap((figure): Fault[] => {
    const parts = figure.value < LEAST_SUM ? undefined : summands(figure, figures);
    const side = claims[figure.index]?.low ? "low" : "high";
    return parts ? [sumFault(figure, parts, `${pointer}/${figure.index}/${side}`)] : [];
  });
}

function sumFault({ value }: Figure, parts: readonly Figure[], pointer: string): Fault {
  return {
    class: "claims.sum",
    pointer,
    found: `${value} = ${parts.map((part) => part.value).join(" + ")}, other claims of this incident`,
    expected: "a figure that its origin states itself",
    mend: "delete the claim if it was added up here; if the origin says so, say it in note_en",
  };
}

/** All the others together, whatever they count, or some that count the same. */
function summands(figure: Figure, figures: readonly Figure[]): readonly Figure[] | undefined {
  const others = figures.filter((other) => other !== figure);
  if (total(others) === figure.value) return others;
  const same = others.filter(({ measure }) => measure === figure.measure);
  if (same.length > MOST_SUMMANDS) return undefined;
  for (let chosen = 1; chosen < 1 << same.length; chosen++) {
    const some = same.filter((_, bit) => (chosen >> bit) & 1);
    if (some.length >= 2 && total(some) === figure.value) return some;
  }
  return undefined;
}

function total(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

function repeatedClaims(claims: readonly KnownClaim[], pointer: string): Fault[] {
  const seen = new Map<string, number>();
  return claims.flatMap((claim, index): Fault[] => {
    if (claim.measure === undefined || claim.origin === undefined) return [];
    const text = JSON.stringify(claim);
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, index);
      return [];
    }
    const expected = "each claim once";
    return [
      {
        class: "schema.duplicate-item",
        pointer: pointer + step(index),
        found: `the same as claim ${first}, counted from 0`,
        expected,
        mend: "delete one of the two",
      },
    ];
  });
}
