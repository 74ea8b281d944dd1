import { en } from "../../src/i18n/messages/en.ts";
import { pseudoMessage } from "./pseudo-message.ts";

/** The tag of the language that nobody speaks: "x" begins a private one, "en" lends it its numbers and plurals. */
export const PSEUDO_TAG = "qps";

/** The file of a language that nobody speaks, as `src/i18n/languages` would hold it: every message of English, changed. */
export function pseudoLanguageFile(): string {
  const messages = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, pseudoMessage(text)]));
  return `import type { LanguagePack } from "../language-pack.ts";

export const pseudo: LanguagePack = {
  tag: "en-GB",
  name: "⟦Ƥšéûđö⟧",
  shortName: "⟦ƤŠ⟧",
  direction: "ltr",
  calendar: "gregorian",
  weekStart: "mon",
  recordLanguage: "en",
  between: { daysOfMonth: "–", days: " – ", facts: "; ", items: ", " },
  quotes: ["“", "”"],
  messages: ${JSON.stringify(messages, null, 2)},
};
`;
}

/** The lines by which CONTRIBUTING.md says that a language is added: of each file, what is found there and what it becomes. */
export const LANGUAGE_LINES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "src/domain/language.ts": [[`languages = ["en", "fa"]`, `languages = ["en", "fa", "${PSEUDO_TAG}"]`]],
  "src/i18n/languages.ts": [
    ["import { persian }", `import { pseudo } from "./languages/${PSEUDO_TAG}.ts";\nimport { persian }`],
    ["  fa: persian,", `  fa: persian,\n  ${PSEUDO_TAG}: pseudo,`],
  ],
};

/** A file of the project with the lines added that a new language needs. Throws where it is no longer as CONTRIBUTING.md says. */
export function withLanguageLines(path: string, text: string): string {
  return (LANGUAGE_LINES[path] ?? []).reduce((before, [found, becomes]) => {
    if (!before.includes(found))
      throw new Error(`${path} has no "${found}", expected the list of languages there`);
    return before.replace(found, becomes);
  }, text);
}
