import { plainLine } from "../plain-text.ts";
import type { Comparison, ListComparison, RecordChange } from "./compare-contents.ts";
import type { FieldChange } from "./compare-record.ts";
import { listSummary, provinceRows, signed, summaryOf } from "./comparison-summary.ts";
import { contrast } from "./contrast.ts";
import { recordLink } from "./record-link.ts";

/** A comparison as GitHub-flavoured Markdown for a pull request. `base` is where the atlas is served; null leaves links out. */
export function comparisonMarkdown(comparison: Comparison, base: string | null): string {
  if (comparison.isEmpty) return "No difference in the record.\n";
  const blocks = [
    `## The record: ${summaryOf(comparison)}`,
    ...comparison.lists.flatMap((list) => listBlocks(list, base)),
    ...(comparison.edition.length === 0 ? [] : ["### Edition", changeTable(comparison.edition)]),
    ...provinceBlocks(comparison),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function listBlocks(comparison: ListComparison, base: string | null): string[] {
  const heading = listSummary(comparison);
  if (heading === null) return [];
  const title = heading.charAt(0).toUpperCase() + heading.slice(1);
  return [`### ${title}`, ...comparison.changes.flatMap((change) => recordBlocks(change, base))];
}

const kinds: Readonly<Record<RecordChange["kind"], string>> = {
  added: "New",
  removed: "Gone",
  changed: "Changed",
};

function recordBlocks(change: RecordChange, base: string | null): string[] {
  const { kind, id, title, fields } = change;
  const link = recordLink(change, base);
  const name = link === null ? escaped(title) : `[${escaped(title)}](<${link}>)`;
  const heading = `**${kinds[kind]}:** ${name} \`${id.replaceAll("`", "")}\``;
  const table = kind === "changed" ? changeTable(fields) : wholeTable(fields);
  // A record that is new or gone is long: it opens on a click.
  return kind === "changed"
    ? [heading, table]
    : [heading, `<details><summary>All it says</summary>\n\n${table}\n\n</details>`];
}

function changeTable(fields: readonly FieldChange[]): string {
  const rows = fields.map(({ label, before, after }) => {
    const said = before !== null && after !== null ? contrast(before, after) : { before, after };
    return row([label, said.before ?? "", said.after ?? ""]);
  });
  return ["| field | before | now |", "| --- | --- | --- |", ...rows].join("\n");
}

function wholeTable(fields: readonly FieldChange[]): string {
  const rows = fields.map(({ label, before, after }) => row([label, before ?? after ?? ""]));
  return ["| field | says |", "| --- | --- |", ...rows].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escaped(cell)).join(" | ")} |`;
}

/** What Markdown, HTML or GitHub would read as something else than text (a mention, an issue's number) is spelt by its code. */
function escaped(text: string): string {
  return plainLine(text.replaceAll(/\s*\n\s*/g, " ")).replaceAll(
    /[\\`*_{}[\]<>|~#@&]|:(?=\/\/)|(?<=\b(?:www))\./gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

function provinceBlocks(comparison: Comparison): string[] {
  const { changed, same } = provinceRows(comparison);
  if (changed.length === 0) return [];
  const rows = changed.map(({ province, before, after }) =>
    row([province, String(before), String(after), signed(after - before)]),
  );
  const table = ["| province | before | now | |", "| --- | ---: | ---: | ---: |", ...rows].join("\n");
  return ["### Incidents by province", table, `${same} others as before.`];
}
