import type { Incident } from "../../domain/incident.ts";
import type { SourceDocument } from "../../domain/source.ts";

/** The documents that carry an incident without a claim of their own, in the record's order. */
export function documentsWithoutClaim({ claims, documents }: Incident): SourceDocument[] {
  const withClaim = new Set(claims.map(({ document }) => document));
  return documents.filter((document) => !withClaim.has(document));
}
