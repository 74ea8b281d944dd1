import { shown } from "../rejection.ts";
import type { Fault } from "./finding.ts";
import { beginsValue, kinds, type Token } from "./json-tokens.ts";

/** What a scan finds, before it is known where. */
export type ScanFault = Omit<Fault, "pointer" | "offset">;

export const trailingComma: ScanFault = {
  class: "json.trailing-comma",
  found: "a comma after the last item",
  expected: "no comma there",
  mend: "delete it",
};

export const emptyPlace: ScanFault = {
  class: "json.syntax",
  found: "a comma with nothing before it",
  expected: "a value between two commas",
  mend: "delete it",
};

export const missingComma: ScanFault = {
  class: "json.syntax",
  found: "two values with no comma between them",
  expected: "a comma",
  mend: "write a comma here",
};

export const comment: ScanFault = {
  class: "json.comment",
  found: "a comment",
  expected: "none: JSON has no comments",
  mend: "delete it, or put it into a note of the record",
};

export const severalDocuments: ScanFault = {
  class: "json.several-documents",
  found: "more JSON after the first value ended",
  expected: "one value in a file",
  mend: 'put the records of all into the one list of "features"',
};

/** The fault of brackets within more brackets than are read. */
export function tooDeep(most: number): ScanFault {
  return {
    class: "json.too-deep",
    found: `more than ${most} brackets within each other`,
    expected: "seven at most, as a record has",
    mend: "export the file again; nothing in a record nests so deep",
  };
}

/** The fault of more values than are read. */
export function tooMany(most: number): ScanFault {
  return {
    class: "encoding.too-large",
    found: `more than ${most.toLocaleString("en")} values`,
    expected: "a record, which has some sixty for each incident",
    mend: "split it, or leave out what does not belong in it",
  };
}

/** The fault of a key that its object has already. */
export function repeatedKey(key: string): ScanFault {
  return {
    class: "json.duplicate-key",
    found: `${shown(key)} for the second time in one object`,
    expected: "each key once; readers keep one of the two and drop the other without a word",
    mend: "delete the line that is wrong",
  };
}

/** The fault of a key that JavaScript objects have a meaning of their own for; undefined for other keys. */
export function forbiddenKey(key: string): ScanFault | undefined {
  if (!["__proto__", "constructor", "prototype"].includes(key)) return undefined;
  const expected = "no key that changes how JavaScript objects work";
  return { class: "json.forbidden-key", found: shown(key), expected, mend: "delete it" };
}

/** The fault of a text that ends while brackets, given as they would close, are open. */
export function truncated(closing: string): ScanFault {
  return {
    class: "json.truncated",
    found: "the end of the file",
    expected: closing === "" ? "a value" : `the rest of it, at least ${closing.slice(0, 20)}`,
    mend: "take the whole file again, or close what is open",
  };
}

/** The fault of a token in a place where JSON wants something else. */
export function misplaced(text: string, token: Token, expected: string): ScanFault {
  const source = text.slice(token.start, token.end);
  const found = source.length > 40 ? `${source.slice(0, 39)}…` : source;
  return { class: "json.syntax", found, expected, mend: mendOf(source, token, expected) };
}

const mends: Readonly<Record<number, string>> = {
  [kinds.closeBrace]: "close what is open before it, or delete it",
  [kinds.closeBracket]: "close what is open before it, or delete it",
  [kinds.colon]: "write a comma and the next key, or delete it",
  [kinds.comma]: "write what is missing before it, or delete it",
};

function mendOf(source: string, token: Token, expected: string): string {
  const isKey = expected.includes("key") && beginsValue(token) && token.kind >= kinds.null;
  if (isKey && token.kind !== kinds.string) return `write "${source}"`;
  return mends[token.kind] ?? `write ${expected} before it`;
}
