import { plainLine } from "../plain-text.ts";
import type { Comparison, ListComparison, RecordChange } from "./compare-contents.ts";
import type { FieldChange } from "./compare-record.ts";
import { listSummary, provinceRows, signed, summaryOf } from "./comparison-summary.ts";
import { contrast } from "./contrast.ts";
import { recordLink } from "./record-link.ts";

const signs: Readonly<Record<RecordChange["kind"], string>> = { added: "+", removed: "-", changed: "~" };

/** A comparison for a terminal: each record with what it says otherwise, then the provinces. `base` is where the atlas is served; null leaves links out. */
export function comparisonText(comparison: Comparison, base: string | null): string {
  if (comparison.isEmpty) return "no difference\n";
  const blocks = [
    [summaryOf(comparison)],
    ...comparison.lists.flatMap((list) => listBlocks(list, base)),
    ...(comparison.edition.length === 0
      ? []
      : [["edition (record.json)", ...comparison.edition.flatMap(fieldLines)]]),
    provinceLines(comparison),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function listBlocks(comparison: ListComparison, base: string | null): string[][] {
  const heading = listSummary(comparison);
  if (heading === null) return [];
  return [[heading], ...comparison.changes.map((change) => recordLines(change, base))];
}

function recordLines(change: RecordChange, base: string | null): string[] {
  const { kind, id, title, fields } = change;
  const link = recordLink(change, base);
  return [
    `${signs[kind]} ${id || "(no id)"} "${title}"`,
    ...(link === null ? [] : [`    ${link}`]),
    ...fields.flatMap(fieldLines),
  ].map(plainLine);
}

function fieldLines({ label, before, after }: FieldChange): string[] {
  if (before === null || after === null) {
    const sign = before === null ? "+" : "-";
    return [`    ${sign} ${label}: ${before ?? after ?? ""}`];
  }
  const said = contrast(before, after);
  if (said.before.length + said.after.length + label.length < 90)
    return [`    ${label}: ${said.before} -> ${said.after}`];
  return [`    ${label}:`, `      - ${said.before}`, `      + ${said.after}`];
}

function provinceLines(comparison: Comparison): string[] {
  const { changed, same } = provinceRows(comparison);
  if (changed.length === 0) return [];
  const width = Math.max(...changed.map(({ province }) => province.length));
  return [
    "incidents by province, before and after",
    ...changed.map(({ province, before, after }) => {
      const counts = `${String(before).padStart(4)} ${String(after).padStart(4)}`;
      return `  ${province.padEnd(width)} ${counts}  ${signed(after - before)}`;
    }),
    `  ${same} others as before`,
  ];
}
