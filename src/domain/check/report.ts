import { plainLine } from "../plain-text.ts";
import type { Finding, Level } from "./finding.ts";

/** How findings are written: as lines for people, as one JSON object a line, or as annotations of GitHub Actions. */
export type ReportFormat = "text" | "json" | "github";

/** So many findings are told one by one; the others are counted. */
export const MOST_TOLD = 50;

const levels: readonly Level[] = ["error", "warning", "hint"];
const headings: Readonly<Record<Level, string>> = {
  error: "must not be published",
  warning: "published, but look again",
  hint: "advice",
};

/** One finding on one line: `file:line:column /pointer class: found; expected -> mend`. The whole file's pointer is written `/`. */
export function findingLine({ file, line, column, pointer, ...finding }: Finding): string {
  const mend = finding.mend === null ? "" : ` -> ${finding.mend}`;
  const what = `${finding.class}: ${finding.found}; expected ${finding.expected}${mend}`;
  return plainLine(`${file}:${line}:${column} ${pointer || "/"} ${what}`);
}

/** A report of findings, errors first. JSON tells all of them; the others tell `MOST_TOLD` and count the rest by class. */
export function report(findings: readonly Finding[], format: ReportFormat, files: number): string {
  const sorted = levels.flatMap((level) => findings.filter((finding) => finding.level === level));
  switch (format) {
    case "json":
      return sorted.map((finding) => `${JSON.stringify(finding)}\n`).join("");
    case "github":
      return [...sorted.slice(0, MOST_TOLD).map(annotation), ...restLines(sorted), summary(findings, files)]
        .map((line) => `${line}\n`)
        .join("");
    case "text":
      return textReport(sorted, files);
  }
}

function textReport(sorted: readonly Finding[], files: number): string {
  const told = sorted.slice(0, MOST_TOLD);
  const blocks = levels.flatMap((level) => {
    const lines = told.filter((finding) => finding.level === level).map(findingLine);
    return lines.length === 0
      ? []
      : [`${counted(count(sorted, level), level)} (${headings[level]})`, ...lines, ""];
  });
  return [...blocks, ...restLines(sorted), summary(sorted, files)].map((line) => `${line}\n`).join("");
}

function restLines(sorted: readonly Finding[]): string[] {
  const rest = sorted.slice(MOST_TOLD);
  if (rest.length === 0) return [];
  const byClass = new Map<string, number>();
  for (const finding of rest) byClass.set(finding.class, (byClass.get(finding.class) ?? 0) + 1);
  const classes = [...byClass].sort(([, a], [, b]) => b - a).map(([name, number]) => `${name} ${number}`);
  return [`and ${rest.length} more: ${classes.join(", ")}`];
}

function summary(findings: readonly Finding[], files: number): string {
  const counts = levels.map((level) => counted(count(findings, level), level)).join(", ");
  return `${files} ${files === 1 ? "file" : "files"} checked: ${counts}`;
}

function count(findings: readonly Finding[], wanted: Level): number {
  return findings.filter(({ level }) => level === wanted).length;
}

function counted(number: number, level: Level): string {
  return `${number} ${level}${number === 1 ? "" : "s"}`;
}

const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", hint: "notice" };

/** The workflow command that marks the line in a pull request; what it says is escaped as GitHub asks. */
function annotation(finding: Finding): string {
  const { file, line, column, level } = finding;
  const place = `file=${property(file)},line=${line},col=${column},title=${property(finding.class)}`;
  const what = `${finding.pointer || "/"} ${finding.class}: ${finding.found}; expected ${finding.expected}`;
  const mend = finding.mend === null ? "" : ` -> ${finding.mend}`;
  return `::${commands[level]} ${place}::${escaped(plainLine(what + mend))}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(plainLine(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
