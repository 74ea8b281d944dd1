import { DESCRIPTION, KEYWORDS, LICENCE } from "./description-texts.ts";
import type { RecordFacts } from "./record-facts.ts";

/** CITATION.cff: how to cite the record (citation-file-format.github.io, 1.2.0), with the day of its edition. */
export function citation({ title, day }: RecordFacts): string {
  const lines = [
    "cff-version: 1.2.0",
    `message: ${quoted("To cite the record, name the atlas, the day of its edition, and with every figure the source that stated it.")}`,
    "type: dataset",
    `title: ${quoted(title)}`,
    `abstract: ${quoted(DESCRIPTION)}`,
    "authors:",
    `  - name: ${quoted(title)}`,
    `version: ${quoted(day)}`,
    `date-released: ${quoted(day)}`,
    `license: ${LICENCE.name}`,
    "keywords:",
    ...KEYWORDS.map((word) => `  - ${quoted(word)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** A text as YAML and JSON both read it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
