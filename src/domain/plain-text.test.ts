import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileNames, hostileText } from "../../tests/builders/hostile-texts.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { plainAddress, plainLine, plainText, wholeCharacters } from "./plain-text.ts";

/** Any text, with the characters that do harm among its letters. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom("\u2066", "\u2067", "\u2068", "\u2069", "\u202e", "\u0301", "a", "ی", "\u200c"),
      ),
    )
    .map((units) => units.join("")),
);

test.each([
  ["line\r\nbreaks\u2028and\ttabs", "line breaks and tabs"],
  ["null \u0000 and escape \u001b[31m", "null  and escape [31m"],
  ["turned \u202eround", "turned round"],
  ["open \u2067isolate", "open isolate"],
  ["closed\u2069 isolate\u2066", "closed isolate"],
  ["half \ud83d", "half \ufffd"],
  [`Z${"\u0301".repeat(40)}`, `Z${"\u0301".repeat(4)}`],
  ["soft\u00adhyphen\u200bspace\ufeff", "softhyphenspace"],
])("%j is shown as %j", (written, text) => {
  expect(plainText(written)).toBe(text);
});

test.each([
  "می‌خواهم، ۱۸ دی",
  "Kermānshāh: 205 bags; 20–30 %",
  "👩‍👩‍👧‍👦 🏴‍☠️ ❤️",
  "سازمان \u2066HRANA (US)\u2069 گفت",
  "the mark \u200e and the other \u200f",
])("%j stays as it is", (text) => {
  expect(plainText(text)).toBe(text);
});

test("what is shown of any text is whole, of one line, closed, and stays the same when done again", () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const text = plainText(written);
      expect(plainText(text)).toBe(text);
      expect(() => encodeURIComponent(text)).not.toThrow();
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e]|\p{M}{5}/u);
      const depths = [...text].reduce((depth, letter) => {
        if (letter === "\u2069") return depth - 1;
        return "\u2066\u2067\u2068".includes(letter) ? depth + 1 : depth;
      }, 0);
      expect(depths).toBe(0);
    }),
  );
});

test("no text of the published record is changed", () => {
  const texts: string[] = [];
  JSON.stringify(publishedRecord(), (_key, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(5000);
  expect(texts.filter((text) => plainText(text) !== text)).toEqual([]);
});

test("a line of a report holds nothing that steers a terminal or turns round what follows", () => {
  const lines = hostileNames.map((_, index) => plainLine(hostileText(index, 1000)));
  const steering = /[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/u;
  expect(lines.filter((line) => steering.test(line.replaceAll("\u200d", "")))).toEqual([]);
  expect(plainLine("\u001b[31m \ud800 \u{e0041}")).toBe("\\u001b[31m \\ud800 \\ue0041");
});

test.each([
  ["https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"],
  ['https://example.org/a\n"><b', "https://example.org/a%22%3E%3Cb"],
  ["https://example.org/%20?q=[1]&x='#y", "https://example.org/%20?q=[1]&x='#y"],
  ["https://fa.example.org/ایران", "https://fa.example.org/ایران"],
])("the address %j is written %s", (address, written) => {
  expect(plainAddress(address)).toBe(written);
});

test("an address leads where it did", () => {
  fc.assert(
    fc.property(anyText, (path) => {
      const address = `https://example.org/?${path.replaceAll("#", "")}x`;
      expect(new URL(plainAddress(address)).search.toUpperCase()).toBe(new URL(address).search.toUpperCase());
    }),
  );
});

test("whole characters can be written in an address", () => {
  expect(wholeCharacters("a\ud800b😀")).toBe("a\ufffdb😀");
});
