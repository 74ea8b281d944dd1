import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citation } from "./citation.ts";
import { dataPackage } from "./data-package.ts";
import { type RecordFacts, recordFacts } from "./record-facts.ts";
import { templateExplained, templateFile } from "./template.ts";

const BEGIN = "<!-- columns of template.csv: npm run data:describe -->";
const END = "<!-- end of columns -->";

/** The files that describe the record, as they have to be: by their path from the project's folder. */
export function descriptions(root: string): ReadonlyMap<string, string> {
  const data = join(root, "data");
  const facts = recordFacts(data);
  return new Map([
    ["data/datapackage.json", dataPackage(facts)],
    ["data/template.csv", templateFile(data)],
    ["data/README.md", withColumns(readFileSync(join(data, "README.md"), "utf8"))],
    ["data/CHANGELOG.md", withCounts(readFileSync(join(data, "CHANGELOG.md"), "utf8"), facts)],
    ["CITATION.cff", citation(facts)],
  ]);
}

/** A text with the explanation of the columns between its two marks. Throws where it has no such marks. */
function withColumns(text: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Error(`data/README.md has no lines "${BEGIN}" and "${END}" around the columns`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${templateExplained()}\n\n${text.slice(end)}`;
}

/** How much an edition holds, as its entry in the changelog begins. */
function countsLine({ counts }: RecordFacts): string {
  const { incidents, claims, origins, documents, tolls, events } = counts;
  return `${incidents} incidents with ${claims} claims, ${tolls} nationwide claims, ${events} events; ${origins} origins, ${documents} documents.`;
}

/** The changelog with the counts of the latest entry. Throws where that is not the entry of this edition: what is new in it is for people to say. */
function withCounts(text: string, facts: RecordFacts): string {
  const latest = /^## (\S+)\n\n([^\n]*)\n/m.exec(text);
  if (latest?.[1] !== facts.day)
    throw new Error(
      `data/CHANGELOG.md begins with the edition ${latest?.[1]}, expected ${facts.day}, the day in data/record.json: say what is new in it under "## ${facts.day}", the counts on a line of their own`,
    );
  const entry = latest[0].replace(latest[2] ?? "", countsLine(facts));
  return text.replace(latest[0], entry);
}
