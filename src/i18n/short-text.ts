import { plainText } from "../domain/plain-text.ts";

/** The longest short name of an origin that a drawing has room for, in characters. The record's own are shorter. */
const LONGEST_NAME = 40;

/** A text of at most so many characters (UTF-16), and an ellipsis where it was longer. Neither a character nor an isolate is cut in two. */
export function shortText(text: string, most: number): string {
  return text.length > most
    ? plainText(
        `${text
          .slice(0, most)
          .replace(/[\ud800-\udbff]$/, "")
          .trimEnd()}…`,
      )
    : text;
}

/** A name as a drawing shows it that cannot break lines. */
export function shortName(name: string): string {
  return shortText(name, LONGEST_NAME);
}
