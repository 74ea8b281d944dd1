import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { languages } from "../domain/language.ts";
import { languagePacks } from "./languages.ts";
import { Locale } from "./locale.ts";
import type { MessageKey } from "./messages.ts";

const english = new Locale("en", "gregorian");
const persian = new Locale("fa", "solar-hijri");
const keys = Object.keys(languagePacks.en.messages) as MessageKey[];

test("a count is said in the digits and the plural of the language", () => {
  expect(english.t("count.incidents", { count: 1 })).toBe("1 documented incident");
  expect(english.t("count.incidents", { count: 1234 })).toBe("1,234 documented incidents");
  expect(persian.t("count.incidents", { count: 1234 })).toBe("۱٬۲۳۴ رویداد مستند");
});

test("a name that runs the other way is isolated, so that it cannot reorder its sentence", () => {
  expect(persian.t("load.unreachable", { file: "sources.json" })).toContain("\u2068sources.json\u2069");
  expect(english.t("load.unreachable", { file: "sources.json" })).not.toContain("\u2068");
});

test.each(languages)(
  "every message is written in %s, with the same values put in as in English",
  (language) => {
    const { messages } = languagePacks[language];
    for (const key of keys) {
      expect(messages[key], key).not.toBe("");
      expect(valuesIn(messages[key]), key).toEqual(valuesIn(languagePacks.en.messages[key]));
    }
  },
);

/** A name in Latin letters, with the version that belongs to it: "CC BY 4.0". */
const latinRun = /[A-Za-z][\w:/.]*( [A-Z][A-Za-z]*)*( \d+([.-]\d+)*)?/g;

test("Persian messages hold no Arabic letter, no Latin digit and no straight quotation mark", () => {
  for (const key of keys) {
    expect(wordsIn(languagePacks.fa.messages[key]).replaceAll(latinRun, ""), key).not.toMatch(
      /[\u064a\u0643\u0649]|[0-9]|[\u0660-\u0669]|"/,
    );
  }
});

test("no message is left that nobody says", () => {
  const source = sourceFiles(join(import.meta.dirname, ".."))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const stems = (key: string) => [...key.matchAll(/\./g)].map(({ index }) => key.slice(0, index + 1));
  const said = (key: string) =>
    source.includes(`"${key}"`) || stems(key).some((stem) => source.includes(`\`${stem}\${`));
  expect(keys.filter((key) => !said(key))).toEqual([]);
});

/** An element of a parsed message; type 0 is plain text, and `#` has no value. */
interface MessageElement {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessageElement[] }>>;
}

/** A message's elements, those of its plural forms too. */
function elementsIn(text: string): MessageElement[] {
  const flat = (elements: readonly MessageElement[]): MessageElement[] =>
    elements.flatMap((element) => [
      element,
      ...Object.values(element.options ?? {}).flatMap((option) => flat(option.value)),
    ]);
  return flat(new IntlMessageFormat(text, "en").getAst() as readonly MessageElement[]);
}

/** The names of the values that a message asks for. */
function valuesIn(text: string): string[] {
  const named = elementsIn(text).filter(({ type, value }) => type !== 0 && value !== undefined);
  return [...new Set(named.map(({ value = "" }) => value))].sort();
}

/** What a message itself says, without the values put in. */
function wordsIn(text: string): string {
  return elementsIn(text)
    .map(({ type, value = "" }) => (type === 0 ? value : " "))
    .join("");
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(join("i18n", "messages")));
}
