/** The words that the glossary explains, in its order: what is recorded, who says it, how a figure reads, what is not known. */
export const terms = [
  "incident",
  "claim",
  "toll",
  "origin",
  "family",
  "document",
  "as-of",
  "known",
  "scope",
  "population",
  "qualifier",
  "words",
  "under-review",
  "differ",
  "overlap",
  "not-stated",
] as const;
export type TermId = (typeof terms)[number];
