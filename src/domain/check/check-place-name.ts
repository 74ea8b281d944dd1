import { foldForSearch } from "../search-text.ts";
import type { Fault } from "./finding.ts";
import type { Outline } from "./outline.ts";

/** What a record says of a place that has no point; undefined where that could not be read. */
export interface NamedPlace {
  readonly en: string | undefined;
  readonly fa: string | undefined;
  readonly province: string | null | undefined;
}

/**
 * A place that is called after one province while its record is filed under another: without a point, nothing else
 * shows it. Only a place that is a province's name and nothing more is judged.
 */
export function placeNameFaults(
  { en, fa, province }: NamedPlace,
  pointer: string,
  outline: Outline,
): Fault[] {
  if (!province) return [];
  const named = [plainName(en), plainName(fa)].map((name) => outline.named(name));
  const [one] = named;
  if (one === undefined || named.some((other) => other?.id !== one.id) || one.id === province) return [];
  const meant = outline.nameOf(one.id);
  return [
    {
      class: "schema.contradiction",
      level: "warning",
      pointer: `${pointer}/province`,
      found: `"${province}", which is ${outline.nameOf(province)}`,
      expected: `${meant}, which the place is called after`,
      mend: `write "${one.id}", or correct place_en and place_fa`,
    },
  ];
}

function plainName(place: string | undefined): string {
  return foldForSearch(place ?? "")
    .replace(/\bprovince\b|(?:^|\s)استان(?=\s)/gu, " ")
    .trim();
}
