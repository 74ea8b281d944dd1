import type { Machine } from "./machine.ts";
import type { CheckResult, SizeResult } from "./measure.ts";
import type { SessionTimes } from "./measure-answers.ts";

/** All that one run measured. */
export interface BenchResult {
  readonly machine: Machine;
  readonly sizes: readonly SizeResult[];
  readonly check: CheckResult;
}

/** A run as Markdown, ratios beside times. */
export function reportOf({ machine, sizes, check }: BenchResult): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    "# Measured",
    `By \`npm run bench\`, which writes this file. ${machine.processors} x ${machine.processor}, ${machine.memoryGB} GB, ${versions.join(", ")}.`,
    "Milliseconds of processor time, so that other programs do not count; read the ratios. Records are synthetic, of the published one's shape, the same in every run. The code is bundled as for the page. Each contender gave the same counts before it was measured; arquero counts no origins.",
    ...sizes.flatMap(sizeReport),
    "## data:check",
    `The published record, ${check.records} records in ${megabytes(check.bytes)}: ${figure(check.time)} ms, ${Math.round((1000 * check.records) / check.time)} records and ${megabytes((1000 * check.bytes) / check.time)} a second.`,
    "",
  ].join("\n\n");
}

function sizeReport(size: SizeResult): string[] {
  const { rows, sets, places, bytesPerRow, indexColumns, prepared, record } = size;
  return [
    `## ${rows.toLocaleString("en")} records, ${places.toLocaleString("en")} places, ${sets.toLocaleString("en")} sets of origins`,
    `Columns: ${bytesPerRow.toFixed(1)} bytes a record, indexed in ${figure(indexColumns)} ms. Beside them: ${prepared
      .map(({ contender, bytes, time }) => `${contender} ${megabytes(bytes)}, ready in ${figure(time)} ms`)
      .join("; ")}.`,
    answerTable(size),
    ...(record === null
      ? []
      : [
          `From files: ${megabytes(record.fileBytes)} of incidents, parsed in ${figure(record.parse)} ms, checked and resolved in ${figure(record.read)}, indexed and first answered in ${figure(record.index)}.`,
          `Search: first ${figure(record.searchFirst)} ms (it folds the texts), then ${figure(record.searchNext)}; by a filter with \`toLowerCase\`, fewer texts and no folding, ${figure(record.searchNaive)}. Another day of knowledge: first ${figure(record.knownFirst)} ms, then ${figure(record.knownNext)}; the columns made anew ${figure(record.knownRebuilt)}.`,
        ]),
  ];
}

function answerTable({ times }: SizeResult): string {
  const names = [...new Set(times.map(({ session }) => session))];
  const rows = names.flatMap((session) => {
    const own = times.filter((one) => one.session === session);
    return own.map((one) => answerRow(one, own));
  });
  return [
    "| change | by | median | mean | longest | mean x Array.filter | mean x crossfilter2 |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function answerRow(one: SessionTimes, own: readonly SessionTimes[]): string {
  const ratio = (contender: string) => {
    const other = own.find((each) => each.contender === contender);
    return other === undefined || other === one ? "" : (one.mean / other.mean).toPrecision(2);
  };
  const cells = [
    one.session,
    one.contender,
    figure(one.median),
    figure(one.mean),
    figure(one.longest),
    ratio("Array.filter"),
    ratio("crossfilter2"),
  ];
  return `| ${cells.join(" | ")} |`;
}

function figure(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(2);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
