import type { Dataset } from "../domain/dataset.ts";
import { foldForSearch } from "../domain/search-text.ts";
import type { Toll } from "../domain/toll.ts";
import { activeFacets, type Facet, type Filter } from "./filter.ts";
import { wordsOf } from "./search-index.ts";

/** The facets that a nationwide figure is asked by; it has no place, no category and no day on which it happened. */
const tollFacets: ReadonlySet<Facet> = new Set(["sources", "text", "known"]);

/** The facets that narrow incidents but say nothing of nationwide figures, in the order in which they are told. */
export function facetsWithoutTolls(filter: Filter): Facet[] {
  return activeFacets(filter).filter((facet) => !tollFacets.has(facet));
}

/**
 * The tolls that pass a filter's sources and words, in order of their day (those without one last), then of
 * the record. Pass the dataset of a selection, which is the record as known. The other facets do not apply.
 */
export function selectTolls({ tolls }: Dataset, filter: Filter): Toll[] {
  const words = wordsOf(filter.text);
  return tolls
    .filter(({ origin }) => passesSources(origin, filter))
    .filter((toll) => words.length === 0 || hasWords(toll, words))
    .sort((a, b) => compareDays(a.asOf ?? "9999", b.asOf ?? "9999"));
}

function passesSources({ id, kind }: Toll["origin"], { origins, kinds }: Filter): boolean {
  return origins.length + kinds.length === 0 || origins.includes(id) || kinds.includes(kind);
}

/** As in the search of incidents: a word of three letters or more may stand inside another, a shorter one must begin one. */
function hasWords(toll: Toll, words: readonly string[]): boolean {
  const text = ` ${foldForSearch(searchableText(toll))}`;
  return words.every((word) => text.includes(word.length < 3 ? ` ${word}` : word));
}

function searchableText({ origin, document, note, method, parts }: Toll): string {
  const texts = [origin.name, origin.short, note, method, ...parts.map(({ label }) => label)];
  const inBoth = texts.flatMap((text) => (text === null ? [] : [text.en, text.fa]));
  return [...inBoth, origin.id, document.publisher, document.title].join(" \n ");
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
