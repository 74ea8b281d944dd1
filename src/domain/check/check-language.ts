import type { TextFault } from "./check-characters.ts";
import { asciiDigits } from "./digits.ts";
import { lettersByScript, scriptOf } from "./scripts.ts";
import type { TextField } from "./text-fields.ts";

/** What is wrong with a text as a piece of its language: markup, digits, scripts, placeholders, spaces. */
export function languageFaults(text: string, language: TextField["language"]): TextFault[] {
  return [
    markup(text),
    digits(text, language),
    mixedScript(text),
    wrongScript(text, language),
    placeholder(text),
    spaces(text),
  ].filter((fault) => fault !== undefined);
}

function markup(text: string): TextFault | undefined {
  const match =
    /<\/?[a-z!?][^<>]*>|<\/?[a-z][a-z0-9]*(?=[\s/>]|$)|&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});|!?\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|^#{1,6} |`[^`]+`|\bjavascript:/i.exec(
      text,
    );
  if (!match) return undefined;
  return {
    class: "text.markup",
    found: `${JSON.stringify(match[0].slice(0, 40))}, markup`,
    expected: "plain text: nothing is read as HTML or Markdown",
    mend: "delete the markup and keep the words",
  };
}

function digits(text: string, language: TextField["language"]): TextFault | undefined {
  if (language === "any") return undefined;
  const match = language === "fa" ? foreignDigitInPersian(text) : /[٠-٩۰-۹]+/.exec(text);
  if (!match) return undefined;
  const wanted = language === "fa" ? persianDigits(match[0]) : asciiDigits(match[0]);
  const expected =
    language === "fa" ? "Persian digits (۰ to ۹) in Persian text" : "the digits 0 to 9 in English text";
  return { class: "text.digits", found: match[0], expected, mend: `write ${wanted}` };
}

/** Arabic digits anywhere; Latin ones unless they belong to Latin words or an address, as in "MDE 13/2026". */
function foreignDigitInPersian(text: string): { readonly 0: string } | null {
  const arabic = /[٠-٩]+/.exec(text);
  if (arabic) return arabic;
  for (const word of text.matchAll(/[A-Za-z0-9][A-Za-z0-9 ._:/@#%+-]*/g)) {
    const number = /[0-9][0-9.,]*/.exec(word[0]);
    if (number && !/[A-Za-z]/.test(word[0])) return number;
  }
  return null;
}

function persianDigits(text: string): string {
  return asciiDigits(text).replaceAll(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}

function mixedScript(text: string): TextFault | undefined {
  if (lettersByScript(text).size < 2) return undefined;
  const word = Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ([found]) => found).find(isMixed);
  if (!word) return undefined;
  const scripts = [...new Set(Array.from(word, scriptOf).filter((script) => script !== undefined))].join(
    " and ",
  );
  return {
    class: "text.mixed-script",
    found: `${JSON.stringify(word)}, a word in ${scripts} letters`,
    expected: "one script in a word",
    mend: "type the word again on one keyboard",
  };
}

/** A Persian ending may follow a Latin word directly; every other mixture is a slip or a trick. */
function isMixed(word: string): boolean {
  const scripts = new Set(Array.from(word, scriptOf).filter((script) => script !== undefined));
  if (scripts.size < 2) return false;
  return !/^\p{Script=Latin}{2,}[\p{Script=Arabic}\p{M}]{1,4}$/u.test(word);
}

function wrongScript(text: string, language: TextField["language"]): TextFault | undefined {
  if (language === "any") return undefined;
  const wanted = language === "fa" ? "Arabic" : "Latin";
  const letters = lettersByScript(text);
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const fitting = letters.get(wanted) ?? 0;
  if (all === 0 || fitting * 2 >= all) return undefined;
  const name = language === "fa" ? "Persian" : "English";
  return {
    class: "text.wrong-script",
    found: JSON.stringify(text.slice(0, 40)),
    expected: `a text in ${name}`,
    mend: `write it in ${name}; the other language has its own field`,
  };
}

function placeholder(text: string): TextFault | undefined {
  const match =
    /\b(TODO|TBD|TBA|FIXME|XXX+|lorem ipsum|placeholder)\b|^(n\/?a|null|none|undefined|test|-+|\.+)$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  return {
    class: "text.placeholder",
    found: match[0],
    expected: "the text itself",
    mend: "write it, or null where null is allowed",
  };
}

function spaces(text: string): TextFault | undefined {
  if (text.trim() === "" || !/^\s|\s$| {2,}|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(text))
    return undefined;
  return {
    class: "text.whitespace",
    found: "spaces at an end, in a row or of an unusual width",
    expected: "single plain spaces between words",
    mend: "delete the superfluous ones",
  };
}
