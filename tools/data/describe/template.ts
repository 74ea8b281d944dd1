import { parseFile } from "../../../src/domain/check/check-file.ts";
import { statedId } from "../../../src/domain/check/check-ids.ts";
import { items, member } from "../../../src/domain/check/json-pointer.ts";
import { templateCsv } from "../../../src/domain/import/export-csv.ts";
import {
  columnHelp,
  isOptional,
  type TemplateColumn,
  templateColumns,
} from "../../../src/domain/import/template-columns.ts";
import { publishedPaths, readSources } from "../published-files.ts";

/** The incident that the template shows as its example: three claims of one place that must not be added. */
const EXAMPLE = "kahrizak-morgue-2026-01-10";

/** data/template.csv: the columns, with an incident of the record below them. Importing it changes nothing. */
export function templateFile(directory: string): string {
  const features = readSources(publishedPaths(directory), directory)
    .map(parseFile)
    .filter(({ kind }) => kind === "incidents")
    .flatMap(({ content }) => items(member(content, "features")));
  const example = features.find((feature) => statedId(feature) === EXAMPLE) ?? features[0];
  return templateCsv(example === undefined ? [] : [example]);
}

/** The table in data/README.md that explains the columns. */
export function templateExplained(): string {
  const rows = templateColumns.map((column) => {
    const { text, words } = columnHelp(column);
    const choice = words.length === 0 || column === "province" ? "" : ` One of: ${words.join(", ")}.`;
    return `| \`${column}\` | ${needed(column)} | ${text}${choice} |`;
  });
  return ["| column | needed | holds |", "| --- | --- | --- |", ...rows].join("\n");
}

function needed(column: TemplateColumn): string {
  if (isOptional(column)) return "";
  return column.startsWith("document_") ? "for a new page" : "yes";
}
