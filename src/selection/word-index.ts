import { foldForSearch } from "../domain/search-text.ts";

/** Texts to be searched: those of one row only, and those that many rows have, which are taken apart once. */
export interface Texts {
  readonly own: readonly string[];
  readonly shared: readonly string[];
}

interface ListedWords {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Rows by the folded words of their texts. Words are told by number, in the order in which they were met. */
export class WordIndex {
  readonly #vocabulary: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** For each word the rows that have it, ascending. */
  readonly #rows: number[][] = [];
  /** The words of what stands between two spaces, as written: a language has far fewer of these than texts have places for them. */
  readonly #chunks = new Map<string, readonly number[]>();
  readonly #shared = new Map<string, readonly number[]>();
  #list: ListedWords | undefined;

  /** Adds a row, which has to come after those added before. */
  add(row: number, texts: Texts): void {
    for (const text of texts.own) this.#addWords(row, this.#wordsOf(text));
    for (const text of texts.shared) this.#addWords(row, this.#wordsOfShared(text));
  }

  /** Whether texts have a word of every set. Stops at the text with the last of them, and looks first where words are known. */
  hasAll({ own, shared }: Texts, wordSets: readonly Uint8Array[]): boolean {
    let missing = wordSets;
    const isMissing = (words: readonly number[]) => {
      missing = missing.filter((set) => !words.some((word) => set[word] === 1));
      return missing.length > 0;
    };
    return !(
      shared.every((text) => isMissing(this.#wordsOfShared(text))) &&
      own.every((text) => isMissing(this.#wordsOf(text)))
    );
  }

  /** 1 for each word that answers to a folded one: has it inside if it is of three letters or more, begins with it if shorter. */
  wordsLike(asked: string): Uint8Array {
    const needle = asked.length < 3 ? `\n${asked}` : asked;
    const { text, starts } = this.list();
    const like = new Uint8Array(this.#vocabulary.length);
    // One search through all words is many times faster than one search a word.
    for (let at = text.indexOf(needle); at !== -1; ) {
      const word = lastNotAfter(starts, at + needle.length - asked.length);
      like[word] = 1;
      at = text.indexOf(needle, (starts[word + 1] ?? text.length) - 1);
    }
    return like;
  }

  /** All words in one text, each after a line break, and where each begins. Made anew when words have come. */
  list(): ListedWords {
    if (this.#list?.starts.length !== this.#vocabulary.length) {
      const starts = new Uint32Array(this.#vocabulary.length);
      let start = 1;
      for (const [word, { length }] of this.#vocabulary.entries()) {
        starts[word] = start;
        start += length + 1;
      }
      this.#list = { text: `\n${this.#vocabulary.join("\n")}`, starts };
    }
    return this.#list;
  }

  /** 1 for each of so many rows that has a word of every set, else 0. */
  rowsWithAll(wordSets: readonly Uint8Array[], rows: number): Uint8Array {
    // How many sets each row has met so far: it meets the next only if it met all before.
    const met = new Uint16Array(rows);
    for (const [before, set] of wordSets.entries()) {
      for (let word = set.indexOf(1); word !== -1; word = set.indexOf(1, word + 1)) {
        meetNext(met, this.#rows[word] ?? [], before);
      }
    }
    return Uint8Array.from(met, (count) => (count === wordSets.length ? 1 : 0));
  }

  #addWords(row: number, words: readonly number[]): void {
    for (const word of words) {
      const rows = this.#rows[word];
      if (rows && rows.at(-1) !== row) rows.push(row);
    }
  }

  #wordsOfShared(text: string): readonly number[] {
    const words = this.#shared.get(text) ?? this.#wordsOf(text);
    this.#shared.set(text, words);
    return words;
  }

  /** The words of a text, in its order, repeated or not. New ones are numbered. */
  #wordsOf(text: string): readonly number[] {
    const words: number[] = [];
    for (const chunk of text.split(" ")) {
      const known = this.#chunks.get(chunk) ?? this.#newChunk(chunk);
      for (const word of known) words.push(word);
    }
    return words;
  }

  #newChunk(chunk: string): readonly number[] {
    const folded = foldForSearch(chunk);
    const words = folded === "" ? [] : folded.split(" ").map((word) => this.#numberOf(word));
    this.#chunks.set(chunk, words);
    return words;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#vocabulary.push(word) - 1;
    this.#numbers.set(word, number);
    this.#rows.push([]);
    return number;
  }
}

function meetNext(met: Uint16Array, rows: readonly number[], before: number): void {
  for (const row of rows) if (met[row] === before) met[row] = before + 1;
}

/** The index of the last of ascending numbers that is not greater than one. */
function lastNotAfter(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
