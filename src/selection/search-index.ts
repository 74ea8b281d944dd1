import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import { foldForSearch } from "../domain/search-text.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";

/** The words of a query, folded. Empty means that nothing was asked. */
export function wordsOf(query: string): string[] {
  const folded = foldForSearch(query);
  return folded === "" ? [] : folded.split(" ");
}

/** Everything about an incident that a reader may search for, in both languages. */
export function searchableText(incident: Incident, provinceNames: ReadonlyMap<ProvinceId, string>): string {
  const { title, summary, place, province, claims, documents } = incident;
  const parts = [title.en, title.fa, summary.en, summary.fa, place.name.en, place.name.fa, incident.id];
  if (province !== null) parts.push(provinceNames.get(province) ?? "");
  for (const { origin, note } of claims) {
    parts.push(
      origin.name.en,
      origin.name.fa,
      origin.short.en,
      origin.short.fa,
      note?.en ?? "",
      note?.fa ?? "",
    );
  }
  for (const { publisher, title: page } of documents) parts.push(publisher, page);
  return parts.join(" \n ");
}

/** The incidents' texts, folded once for all searches, when the first of them comes. */
export class SearchIndex {
  readonly #dataset: Dataset;
  #texts: readonly string[] | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /**
   * 1 for each row in which every word of the query occurs, else 0; null when nothing was asked. A word
   * of three letters or more may stand inside another ("pars" in "Tehranpars"), a shorter one must begin
   * one ("AP" is not in "Karaj Prison").
   */
  matches(query: string): Uint8Array | null {
    const words = wordsOf(query);
    if (words.length === 0) return null;
    const needles = words.map((word) => (word.length < 3 ? ` ${word}` : word));
    this.#texts ??= foldedTexts(this.#dataset);
    return Uint8Array.from(this.#texts, (text) => (needles.every((needle) => text.includes(needle)) ? 1 : 0));
  }
}

/** Each begins with a space, so that its first word too follows one. */
function foldedTexts({ incidents, provinces }: Dataset): string[] {
  const names = new Map(provinces.map(({ id, name }) => [id, `${name.en} ${name.fa}`]));
  return incidents.map((incident) => ` ${foldForSearch(searchableText(incident, names))}`);
}
