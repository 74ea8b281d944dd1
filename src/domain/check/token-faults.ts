import { shown } from "../rejection.ts";
import { asciiDigits } from "./digits.ts";
import type { FindingClass } from "./finding.ts";
import { kinds, type Token, tokenErrors } from "./json-tokens.ts";

const words: Readonly<Record<string, string>> = {
  NaN: "null",
  Infinity: "null",
  "-Infinity": "null",
  undefined: "null",
  None: "null",
  nil: "null",
  NULL: "null",
  Null: "null",
  True: "true",
  TRUE: "true",
  False: "false",
  FALSE: "false",
};

interface Described {
  readonly class: FindingClass;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  readonly offset?: number;
}

/** What is wrong with a token by itself, wherever it stands; undefined for one that JSON knows. The offset, where there is one, is finer than the token's. */
export function tokenFault(text: string, token: Token): Described | undefined {
  if (token.kind === kinds.unknown) return unknownWord(text, token);
  if (token.kind === kinds.number) return wrongNumber(text, token);
  if (token.kind === kinds.string && token.error !== 0) return wrongString(text, token);
  if (token.error === tokenErrors.endOfComment) return truncatedAt("a comment that never ends");
  return undefined;
}

function unknownWord(text: string, token: Token): Described {
  const { value } = token;
  if (/^[“”„‟‘’‚‛«»＂]/.test(value)) {
    return smartQuote(value.slice(0, 1));
  }
  if (asciiDigits(value) !== value) return foreignDigits(value);
  const known = words[value];
  if (known) return syntax(shown(value), "a JSON value", `write ${known}`);
  if (text.slice(token.end).trim() === "" && isBegunWord(value)) return truncatedAt(shown(value));
  return strangeWord(text, token);
}

function foreignDigits(written: string): Described {
  const ascii = asciiDigits(written);
  const mend = /^-?\d+(\.\d+)?$/.test(ascii) ? `write ${ascii}` : "write it in the digits 0 to 9";
  return { class: "json.non-ascii-digits", found: written, expected: "a number in the digits 0 to 9", mend };
}

/** A word that JSON does not know often comes after a text that a curly quote was to close, as in `"id”: "x"`. */
function strangeWord(text: string, token: Token): Described {
  const { value } = token;
  const lineStart = Math.max(text.lastIndexOf("\n", token.start), text.lastIndexOf("\r", token.start)) + 1;
  const curly = /[“”„](?=\s*[:,}\]])|(?<=[:,{[]\s*)[“”„]/.exec(text.slice(lineStart, token.start));
  if (curly) return { ...smartQuote(curly[0]), offset: lineStart + curly.index };
  if (value.startsWith("'"))
    return syntax("a text in single quotes", "straight double quotes", "replace ' by \"");
  if (/^[،؛٬]/.test(value)) return syntax(`${value[0]}, a Persian mark`, "a comma", "write , instead");
  if (value === "/") return syntax("a slash", "a value, or a key in double quotes", "delete it");
  if (/^[+.]\d|^\d+\.$/.test(value))
    return syntax(value, "a number as JSON spells it", `write ${plainNumber(value)}`);
  if (/^\s|^[\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(value)) {
    const code = (value.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return syntax(
      `the invisible character U+${code}`,
      "plain spaces between values",
      "delete it, or write a space",
    );
  }
  if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(value)) {
    return syntax(value, "a text in double quotes, a number, true, false or null", `write "${value}"`);
  }
  return syntax(shown(value), "a value, or a key in double quotes", "delete it, or put it in double quotes");
}

function smartQuote(mark: string): Described {
  return {
    class: "json.smart-quotes",
    found: `${mark}, a typographic quotation mark`,
    expected: 'the straight one, "',
    mend: 'replace it by " and turn "smart quotes" off in the editor',
  };
}

function plainNumber(value: string): string {
  return String(Number(value));
}

function isBegunWord(value: string): boolean {
  return value === "-" || ["true", "false", "null"].some((word) => word.startsWith(value));
}

function wrongNumber(text: string, token: Token): Described | undefined {
  const isPlain = token.error === 0 && /^[\s,\]}]?$/.test(text.charAt(token.end));
  if (isPlain) return undefined;
  const run = /^[^\s,:{}[\]"]*/.exec(text.slice(token.start, token.start + 60))?.[0] ?? "";
  if (asciiDigits(run) !== run) return foreignDigits(run);
  if (token.error !== 0 && token.end >= text.trimEnd().length) return truncatedAt(run);
  if (/^-?0\d/.test(run))
    return syntax(run, "a number without leading zeros", `write ${run.replace(/^(-?)0+(?=\d)/, "$1")}`);
  if (token.error !== 0 || token.end < token.start + run.replace(/\/[/*].*$/, "").length) {
    const plain = Number(run.replaceAll("_", ""));
    const mend = Number.isFinite(plain) ? `write ${plain}` : "write digits, with a point before the decimals";
    return syntax(run, "a number as JSON spells it", mend);
  }
  return undefined;
}

function wrongString(text: string, token: Token): Described | undefined {
  if (token.error === tokenErrors.endOfString) {
    if (text.slice(token.end).trim() === "") return truncatedAt(shown(token.value));
    const curly = /[“”„](?=\s*[:,}\]]|\s*$)/.exec(text.slice(token.start, token.end));
    if (curly) return { ...smartQuote(curly[0]), offset: token.start + curly.index };
    return syntax(
      `${shown(token.value)}, a text that its line does not close`,
      'a closing " on the same line',
      'add the closing ", and write line breaks as \\n',
    );
  }
  const bad = /[^ -\u{10ffff}]|\\(?:u(?![\da-fA-F]{4})|[^"\\/bfnrtu])/u.exec(
    withoutGoodEscapes(text.slice(token.start, token.end)),
  );
  const offset = token.start + (bad?.index ?? 0);
  if (bad && bad[0] < " ") {
    const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    const mend = bad[0] === "\t" ? "write a space" : "delete it";
    return { ...syntax(`the control character U+${code} in a text`, "none", mend), offset };
  }
  const found = `the escape ${text.slice(offset, offset + 2)}`;
  return {
    ...syntax(found, 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX', "write \\\\ for a backslash"),
    offset,
  };
}

/** Blanks what is well escaped, so that the second backslash of a pair does not look like the beginning of another. */
function withoutGoodEscapes(source: string): string {
  return source.replaceAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/g, (sequence) => " ".repeat(sequence.length));
}

function syntax(found: string, expected: string, mend: string): Described {
  return { class: "json.syntax", found, expected, mend };
}

function truncatedAt(found: string): Described {
  return {
    class: "json.truncated",
    found: `${found}, where the file ends`,
    expected: "the rest of it",
    mend: "take the whole file again: it was cut off while it was saved or downloaded",
  };
}
