/*
 * What a text may do besides being read. Letters, marks and the joiners that Persian and emoji need are left as they are; what would
 * turn round, hide, tower over or end what stands around the text is not.
 */

/** Half of a character of two code units: a text that holds one cannot be written as UTF-8. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** White space of more than one line, or wider than a space. */
const BREAK = /[\t-\r\u0085\u2028\u2029]+/g;
/** Control characters, overrides and embeddings of direction, what has no look of its own, and what is no character. Joiners, marks of direction and what chooses an emoji's look stay. */
const UNSEEN =
  /[\p{Cc}\p{Noncharacter_Code_Point}\ufff9-\ufffb]|(?![\u061c\u200c-\u200f\u2066-\u2069]|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
const ISOLATE = /[\u2066-\u2069]/g;
/** No language sets more than four marks on a letter. */
const TOWER = /(\p{M}{4})\p{M}+/gu;

/**
 * A text of the record as it can be shown anywhere: one line of whole characters that are seen, without overrides of direction, with
 * isolates only in pairs, and with at most four marks on a letter. Half characters become U+FFFD.
 */
export function plainText(text: string): string {
  return withPairedIsolates(
    wholeCharacters(text).replace(BREAK, " ").replace(UNSEEN, "").replace(TOWER, "$1"),
  );
}

/** An address that leads where it did and can be written anywhere: spaces, quotes, brackets and what cannot be seen are percent-encoded. */
export function plainAddress(address: string): string {
  // Browsers leave line breaks and tabs out of an address (WHATWG URL, 4.4).
  return wholeCharacters(address.replace(/[\t\r\n]/g, "")).replace(
    /[\s"<>\\^`{|}\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu,
    encodeURIComponent,
  );
}

/** The text with U+FFFD in place of half characters, so that it can be written as UTF-8 and in an address. */
export function wholeCharacters(text: string): string {
  return text.replace(HALF, "\ufffd");
}

/** A text as one line of a report, which must not steer what shows it: what cannot be seen is written as its code. */
export function plainLine(text: string): string {
  return text.replace(
    new RegExp(`${UNSEEN.source}|[\\u061c\\u200e\\u200f\\u2028\\u2029\\u2066-\\u2069]|${HALF.source}`, "gu"),
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** An isolate that is not closed swallows what follows; one that was not opened ends the isolate around the text. */
function withPairedIsolates(text: string): string {
  let open = 0;
  for (const [mark] of text.matchAll(ISOLATE)) {
    open += mark === "\u2069" ? -1 : 1;
    if (open < 0) break;
  }
  return open === 0 ? text : text.replace(ISOLATE, "");
}
