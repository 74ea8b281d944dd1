import type { Fault } from "../check/finding.ts";

/** One cell: what it says, unquoted, and where it begins in the text, in UTF-16 code units from 0. */
export interface CsvCell {
  readonly text: string;
  readonly at: number;
}

/** The rows of a table of separated values, without blank lines, and what is wrong with its quotes. */
export interface CsvReading {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly faults: readonly Fault[];
}

const separators = [",", ";", "\t"] as const;
const QUOTE = '"';

/**
 * Reads separated values (RFC 4180) and tells the place of every cell, which no parser at hand does. The separator is
 * the comma, semicolon or tab that the first line has most of: spreadsheets write what their country uses. Lines
 * end at LF, CRLF or CR. A quote that is never closed is a fault, and what follows it one cell.
 */
export function readCsv(text: string): CsvReading {
  return new CsvReader(text).read();
}

class CsvReader {
  readonly #text: string;
  readonly #separator: string;
  readonly #faults: Fault[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#separator = separatorOf(text);
  }

  read(): CsvReading {
    const rows: CsvCell[][] = [];
    while (this.#at < this.#text.length) {
      const row = this.#row();
      if (row.length > 1 || row[0]?.text !== "") rows.push(row);
    }
    return { rows, faults: this.#faults };
  }

  #row(): CsvCell[] {
    const cells = [this.#cell()];
    while (this.#text[this.#at] === this.#separator) {
      this.#at++;
      cells.push(this.#cell());
    }
    this.#at += this.#text.startsWith("\r\n", this.#at) ? 2 : 1;
    return cells;
  }

  #cell(): CsvCell {
    const at = this.#at;
    if (this.#text[at] === QUOTE) return { text: this.#quoted(), at };
    this.#at = this.#endOfBare(at);
    return { text: this.#text.slice(at, this.#at), at };
  }

  #quoted(): string {
    const start = this.#at;
    const parts: string[] = [];
    for (;;) {
      const from = this.#at + 1;
      const quote = this.#text.indexOf(QUOTE, from);
      if (quote < 0) return this.#unclosed(start, parts);
      parts.push(this.#text.slice(from, quote));
      this.#at = quote + 1;
      if (this.#text[this.#at] !== QUOTE) break;
      parts.push(QUOTE);
    }
    return parts.join("") + this.#behindQuote();
  }

  #unclosed(start: number, parts: readonly string[]): string {
    const rest = this.#text.slice(this.#at + 1);
    this.#at = this.#text.length;
    const mend = 'close the quote; a quote within a quoted cell is written twice: ""';
    this.#fault(start, {
      found: "a quote that is never closed",
      expected: 'a second " at the end of the cell',
      mend,
    });
    return parts.join("") + rest;
  }

  /** What stands between the closing quote and the next separator belongs to no cell by the rules. */
  #behindQuote(): string {
    const start = this.#at;
    this.#at = this.#endOfBare(start);
    const stray = this.#text.slice(start, this.#at);
    if (stray !== "") {
      const mend = 'delete it, or write each quote within the cell twice: ""';
      this.#fault(start, {
        found: `${JSON.stringify(stray.slice(0, 40))} after a closing quote`,
        expected: "the next cell",
        mend,
      });
    }
    return stray;
  }

  #fault(offset: number, said: Pick<Fault, "found" | "expected" | "mend">): void {
    this.#faults.push({ class: "import.table", pointer: "", offset, ...said });
  }

  #endOfBare(from: number): number {
    let end = from;
    for (; end < this.#text.length; end++) {
      const character = this.#text[end];
      if (character === this.#separator || character === "\n" || character === "\r") break;
    }
    return end;
  }
}

function separatorOf(text: string): string {
  const line = withoutQuoted(text.slice(0, 100_000)).split(/[\r\n]/, 1)[0] ?? "";
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

function withoutQuoted(text: string): string {
  return text.replaceAll(/"(?:[^"]|"")*"/g, "");
}
