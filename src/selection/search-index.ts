import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import { foldForSearch } from "../domain/search-text.ts";
import type { ProvinceId } from "../domain/vocabulary.ts";
import { type Texts, WordIndex } from "./word-index.ts";

/** The words of a query, folded. Empty means that nothing was asked. */
export function wordsOf(query: string): string[] {
  const folded = foldForSearch(query);
  return folded === "" ? [] : folded.split(" ");
}

/** Everything about an incident that a reader may search for, in both languages. */
function textsOf(incident: Incident, provinceNames: ReadonlyMap<ProvinceId, string>): Texts {
  const { title, summary, place, province, claims, documents } = incident;
  const notes = claims.flatMap(({ note }) => (note === null ? [] : [note.en, note.fa]));
  const names = [place.name, ...claims.flatMap(({ origin }) => [origin.name, origin.short])];
  const shared = names.flatMap(({ en, fa }) => [en, fa]);
  if (province !== null) shared.push(provinceNames.get(province) ?? "");
  for (const { publisher, title: page } of documents) shared.push(publisher, page);
  return { own: [title.en, title.fa, summary.en, summary.fa, incident.id, ...notes], shared };
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

/** The incidents by the words of their texts, folded. Made when first searched, or ahead of it a part at a time. */
export class SearchIndex implements WordSearch {
  readonly #incidents: readonly Incident[];
  readonly #provinceNames: ReadonlyMap<ProvinceId, string>;
  readonly #words = new WordIndex();
  #indexed = 0;
  #last: Found | undefined;

  constructor({ incidents, provinces }: Pick<Dataset, "incidents" | "provinces">) {
    this.#incidents = incidents;
    this.#provinceNames = new Map(provinces.map(({ id, name }) => [id, `${name.en} ${name.fa}`]));
  }

  /** Indexes so many more incidents, or says that all are and nothing is left to do. For idle moments before the first search, which does what is left. */
  indexMore(count: number): boolean {
    const start = this.#indexed;
    const end = Math.min(this.#incidents.length, this.#indexed + count);
    for (; this.#indexed < end; this.#indexed++) {
      const incident = this.#incidents[this.#indexed];
      if (incident) this.#words.add(this.#indexed, this.#textsOf(incident));
    }
    if (end > start || this.#indexed < this.#incidents.length) return false;
    this.#words.list();
    return true;
  }

  matches(query: string): Uint8Array | null {
    return this.#found(query)?.rows ?? null;
  }

  /** Whether every word of a query occurs in an incident that says nothing but what one of the index says: that one as it was once known. */
  isIn(incident: Incident, query: string): boolean {
    const found = this.#found(query);
    return found === null || this.#words.hasAll(this.#textsOf(incident), found.wordSets);
  }

  #found(query: string): Found | null {
    const asked = wordsOf(query);
    if (asked.length === 0) return null;
    const key = asked.join(" ");
    if (this.#last?.key !== key) {
      this.indexMore(Number.POSITIVE_INFINITY);
      const wordSets = asked.map((word) => this.#words.wordsLike(word));
      this.#last = { key, wordSets, rows: this.#words.rowsWithAll(wordSets, this.#incidents.length) };
    }
    return this.#last;
  }

  #textsOf(incident: Incident): Texts {
    return textsOf(incident, this.#provinceNames);
  }
}

interface Found {
  readonly key: string;
  /** For each word asked, 1 for each word of the index that answers to it. */
  readonly wordSets: readonly Uint8Array[];
  readonly rows: Uint8Array;
}
