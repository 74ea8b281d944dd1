import type { Category } from "../../domain/vocabulary.ts";

/** Categories that belong together, each category once. */
export const categoryGroups = [
  { id: "deaths", categories: ["killing", "mass-killing", "execution", "morgue", "burial"] },
  { id: "injuries", categories: ["injury", "hospital", "hospital-raid"] },
  { id: "custody", categories: ["arrest", "enforced-disappearance", "forced-confession", "death-sentence"] },
  { id: "protests", categories: ["protest", "strike"] },
  { id: "restrictions", categories: ["internet-shutdown", "curfew"] },
  { id: "others", categories: ["security-force-casualties", "arson-or-damage", "other"] },
] as const satisfies readonly { readonly id: string; readonly categories: readonly Category[] }[];
