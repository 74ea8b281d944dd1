import type { FindingClass } from "./finding.ts";
import type { TextField } from "./text-fields.ts";

/** A fault of a text, before it is known which field it stands in. */
export interface TextFault {
  readonly class: FindingClass;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

type Rule = (text: string, language: TextField["language"]) => TextFault | undefined;

const ARABIC_LETTER = /[\p{Script=Arabic}\p{M}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** What is wrong with single characters of a text: those that cannot be seen, those that mislead, those of another keyboard. */
export function characterFaults(text: string, language: TextField["language"]): TextFault[] {
  return rules.flatMap((rule) => rule(text, language) ?? []);
}

const rules: readonly Rule[] = [
  loneSurrogate,
  controlCharacter,
  directionMarks,
  zeroWidth,
  misplacedJoiner,
  replacement,
  presentationForm,
  tatweel,
  arabicLetter,
  notNormalised,
];

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function placeIn(text: string, index: number): string {
  return `at character ${Array.from(text.slice(0, index)).length + 1}`;
}

function loneSurrogate(text: string): TextFault | undefined {
  const match = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
  if (!match) return undefined;
  const code = match[0].charCodeAt(0).toString(16).toUpperCase();
  return {
    class: "text.lone-surrogate",
    found: `half a character, U+${code}, ${placeIn(text, match.index)}`,
    expected: "whole characters",
    mend: "delete the escape, or paste the character again",
  };
}

function controlCharacter(text: string): TextFault | undefined {
  const match =
    /[\p{Cc}\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\ufff9-\ufffb]|\p{Co}|[\u{e0000}-\u{e007f}]/u.exec(text);
  if (!match) return undefined;
  const isBreak = /[\n\r\t\u2028\u2029\u0085]/.test(match[0]);
  return {
    class: "text.control",
    found: `the control character ${named(match[0])} ${placeIn(text, match.index)}`,
    expected: "one line of plain text",
    mend: isBreak ? "write a space instead" : "delete it",
  };
}

function directionMarks(text: string): TextFault | undefined {
  const override = /[\u202d\u202e]/.exec(text);
  if (override) {
    return {
      class: "text.bidi",
      found: `${named(override[0])}, which turns the order of letters round, ${placeIn(text, override.index)}`,
      expected: "letters in the order in which they are read",
      mend: "delete it",
    };
  }
  if (areBalanced(text)) return undefined;
  return {
    class: "text.bidi",
    found: "a change of direction that is opened and not closed, or closed and not opened",
    expected: "isolates in pairs: U+2066 to U+2068, then U+2069",
    mend: "delete them: the atlas isolates names by itself",
  };
}

/** Isolates (UAX 9: LRI, RLI, FSI) close with PDI, embeddings (LRE, RLE) with PDF, each within the other. */
function areBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202c\u2066-\u2069]/g)) {
    if (mark === "\u2069" || mark === "\u202c") {
      if (open.pop() !== mark) return false;
    } else open.push(mark >= "\u2066" ? "\u2069" : "\u202c");
  }
  return open.length === 0;
}

function zeroWidth(text: string): TextFault | undefined {
  const match = /[\p{Default_Ignorable_Code_Point}\u061c\ufeff]/gu;
  const found = Array.from(text.matchAll(match)).find(([character]) => !harmlessMarks.has(character));
  return found ? invisible(text, found.index, "delete it") : undefined;
}

/** Invisible characters that have rules of their own here, and those that choose how an emoji looks. */
const harmlessMarks = new Set(
  "\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f",
);

function invisible(text: string, index: number, mend: string): TextFault {
  const character = text.slice(index, index + 1);
  return {
    class: "text.zero-width",
    found: `the invisible character ${named(character)} ${placeIn(text, index)}`,
    expected: "characters that can be seen, and U+200C only within Persian words",
    mend,
  };
}

/** ZWNJ stands within a word, beside a Persian letter; ZWJ after a Persian letter, or within an emoji. */
function misplacedJoiner(text: string): TextFault | undefined {
  for (const { 0: joiner, index } of text.matchAll(/[\u200c\u200d]/g)) {
    const before = Array.from(text.slice(0, index)).at(-1) ?? "";
    const after = Array.from(text.slice(index + 1, index + 3))[0] ?? "";
    if (joiner === "\u200c" ? !isWithinWord(before, after) : !isJoining(before, after)) {
      return invisible(text, index, joiner === "\u200c" ? "delete it, or write a space" : "delete it");
    }
  }
  return undefined;
}

function isWithinWord(before: string, after: string): boolean {
  if (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after)) return false;
  return ARABIC_LETTER.test(before) || ARABIC_LETTER.test(after);
}

function isJoining(before: string, after: string): boolean {
  return (
    ARABIC_LETTER.test(before) ||
    ARABIC_LETTER.test(after) ||
    /\p{Extended_Pictographic}|\ufe0f/u.test(before)
  );
}

function replacement(text: string): TextFault | undefined {
  const lost = text.indexOf("\ufffd");
  const doubled =
    /[ØÙÚÛ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|Ã[\u0080-\u00bf\u0192-\u2122]|â€|[ÇÈÏÐÑÓÔÕÖäåæìí]{5}/.exec(
      text,
    );
  const questions = /\?{4,}/.exec(text);
  const index = lost >= 0 ? lost : (doubled?.index ?? questions?.index);
  if (index === undefined) return undefined;
  return {
    class: "text.mojibake",
    found: `${JSON.stringify(text.slice(index, index + 6))}, letters that a wrong encoding spoilt, ${placeIn(text, index)}`,
    expected: "the text as it was",
    mend: "paste it again from the source, and save as UTF-8",
  };
}

function presentationForm(text: string): TextFault | undefined {
  const match = /[\ufb1d-\ufd3d\ufd40-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]/.exec(text);
  if (!match) return undefined;
  return {
    class: "text.presentation-forms",
    found: `${named(match[0])}, a letter's shape instead of the letter, ${placeIn(text, match.index)}`,
    expected: "plain letters, which join by themselves",
    mend: `write ${match[0].normalize("NFKC")} there: text copied from a PDF is such`,
  };
}

function tatweel(text: string): TextFault | undefined {
  const index = text.indexOf("\u0640");
  if (index < 0) return undefined;
  return {
    class: "text.tatweel",
    found: `U+0640, a stroke that only lengthens a word, ${placeIn(text, index)}`,
    expected: "words without it, so that a search finds them",
    mend: "delete it",
  };
}

const persianFor: Readonly<Record<string, string>> = {
  ي: "ی",
  ك: "ک",
  ى: "ی",
  ہ: "ه",
  ھ: "ه",
  ے: "ی",
  ٱ: "ا",
};

function arabicLetter(text: string, language: TextField["language"]): TextFault | undefined {
  const match = language === "fa" ? /[\u064a\u0643\u0649\u06c1\u06be\u06d2\u0671]/.exec(text) : null;
  if (!match) return undefined;
  const [letter] = match;
  const persian = persianFor[letter] ?? "";
  return {
    class: "text.arabic-letters",
    found: `${letter} (${named(letter)}), the letter of another language, ${placeIn(text, match.index)}`,
    expected: `the Persian ${persian} (${named(persian)})`,
    mend: `write ${persian}`,
  };
}

function notNormalised(text: string): TextFault | undefined {
  if (text === text.normalize("NFC")) return undefined;
  return {
    class: "text.not-nfc",
    found: "letters and their marks as separate characters",
    expected: "composed characters (Unicode NFC)",
    mend: "npm run data:format composes them",
  };
}
