/** The sections of the method page, in order. */
export const methodSections = [
  "record",
  "claims",
  "sources",
  "status",
  "figures",
  "precision",
  "absence",
  "dates",
  "glossary",
  "map",
  "privacy",
  "errors",
  "licences",
  "edition",
] as const;
export type MethodSectionName = (typeof methodSections)[number];

/** The id of a section's heading. */
export function headingId(name: MethodSectionName): string {
  return `method-${name}`;
}
