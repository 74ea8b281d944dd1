import type { Claim } from "./incident.ts";
import { familiesOf } from "./independence.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { Toll } from "./toll.ts";

/** An origin with the pages in which it was read. */
export interface OriginSupport {
  readonly origin: Origin;
  /** Each once, in order of first claim. */
  readonly documents: readonly SourceDocument[];
}

/** Origins that are not independent of each other. */
export interface FamilySupport {
  readonly family: string;
  readonly origins: readonly OriginSupport[];
}

/** Who rests on whom. The families are those that `independentOrigins` counts: both read `familiesOf`. */
export interface Support {
  readonly families: readonly FamilySupport[];
  /** Pages in which a claim was read, each once. */
  readonly documents: readonly SourceDocument[];
  /** Pages that carry the matter without a claim of their own: they only repeat. */
  readonly repeating: readonly SourceDocument[];
}

/** From origins to pages: what claims rest on, with the pages that carry them (those of an incident; none for a toll). */
export function supportOf(claims: readonly Claim[], carriers: readonly SourceDocument[] = []): Support {
  const documents = documentsOf(claims);
  return {
    families: familiesOf(claims).map((family) => ({
      family,
      origins: originsOf(claims.filter(({ origin }) => origin.family === family)),
    })),
    documents,
    repeating: carriers.filter((document) => !documents.includes(document)),
  };
}

function originsOf(claims: readonly Claim[]): OriginSupport[] {
  return [...new Set(claims.map(({ origin }) => origin))].map((origin) => ({
    origin,
    documents: documentsOf(claims.filter((claim) => claim.origin === origin)),
  }));
}

function documentsOf(claims: readonly Claim[]): SourceDocument[] {
  return [...new Set(claims.map(({ document }) => document))];
}

/**
 * The tolls that give the same figure for the same measure and population, the toll itself among them, in
 * their order. Two that do are one statement said twice, or two origins that agree: their families tell.
 */
export function tollsWithFigureOf(toll: Toll, tolls: readonly Toll[]): Toll[] {
  if (toll.low === null && toll.high === null) return [toll];
  return tolls.filter(
    ({ measure, population, low, high }) =>
      measure === toll.measure && population === toll.population && low === toll.low && high === toll.high,
  );
}
