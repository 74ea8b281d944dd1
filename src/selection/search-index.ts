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

/** Finds rows by words. */
export interface WordSearch {
  /**
   * 1 for each row in which every word of the query occurs, else 0; null when nothing was asked. A word
   * of three letters or more may stand inside another ("pars" in "Tehranpars"), a shorter one must begin
   * one ("AP" is not in "Karaj Prison"). The same query as the last gives the same array.
   */
  matches(query: string): Uint8Array | null;
}

/** The incidents' texts, folded once for all searches, when the first of them comes. */
export class SearchIndex implements WordSearch {
  readonly #incidents: readonly Incident[];
  readonly #provinceNames: ReadonlyMap<ProvinceId, string>;
  #texts: readonly string[] | undefined;
  #last: Matches | undefined;

  constructor({ incidents, provinces }: Pick<Dataset, "incidents" | "provinces">) {
    this.#incidents = incidents;
    this.#provinceNames = new Map(provinces.map(({ id, name }) => [id, `${name.en} ${name.fa}`]));
  }

  matches(query: string): Uint8Array | null {
    const needles = needlesOf(query);
    if (needles.length === 0) return null;
    const key = needles.join();
    if (this.#last?.key !== key) this.#last = { key, rows: this.#find(needles) };
    return this.#last.rows;
  }

  /** Whether every word of a query occurs in an incident, be it one of the index or not. */
  isIn(incident: Incident, query: string): boolean {
    return hasAll(this.#textOf(incident), needlesOf(query));
  }

  #find(needles: readonly string[]): Uint8Array {
    this.#texts ??= this.#incidents.map((incident) => this.#textOf(incident));
    const rows = new Uint8Array(this.#texts.length);
    this.#texts.forEach((text, row) => {
      if (hasAll(text, needles)) rows[row] = 1;
    });
    return rows;
  }

  /** Begins with a space, so that its first word too follows one. */
  #textOf(incident: Incident): string {
    return ` ${foldForSearch(searchableText(incident, this.#provinceNames))}`;
  }
}

interface Matches {
  readonly key: string;
  readonly rows: Uint8Array;
}

function needlesOf(query: string): string[] {
  return wordsOf(query).map((word) => (word.length < 3 ? ` ${word}` : word));
}

function hasAll(text: string, needles: readonly string[]): boolean {
  return needles.every((needle) => text.includes(needle));
}
