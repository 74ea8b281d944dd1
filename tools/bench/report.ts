import { goalTable } from "./goals.ts";
import type { Machine } from "./machine.ts";
import type { PublishedResult, SizeResult } from "./measure.ts";
import type { SessionTimes } from "./measure-answers.ts";
import type { RecordTimes } from "./measure-record.ts";
import { figure, megabytes, ratio } from "./numbers.ts";

/** All that one run measured. */
export interface BenchResult {
  readonly machine: Machine;
  readonly sizes: readonly SizeResult[];
  readonly published: PublishedResult;
}

/** A run as Markdown, ratios beside times; `notes` is Markdown that is written by hand and stands at its end. */
export function reportOf({ machine, sizes, published }: BenchResult, notes: string): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    "# Measured",
    `By \`npm run bench\`, which writes this file. ${machine.processors} x ${machine.processor}, ${machine.memoryGB} GB, ${versions.join(", ")}.`,
    "Milliseconds of processor time, so that other programs do not count; read the ratios. Records are synthetic, of the published one's shape, the same in every run. The code is bundled as for the page. Each contender gave the same counts before it was measured; arquero counts no origins. Facets were others before each session; a category and a province had been asked for before.",
    "## Goals",
    goalTable(sizes),
    ...sizes.flatMap(sizeReport),
    "## The published record",
    `${published.records} records in ${megabytes(published.bytes)}: \`data:check\` takes ${figure(published.check)} ms, ${Math.round((1000 * published.records) / published.check)} records and ${megabytes((1000 * published.bytes) / published.check)} a second. The picture of a province with its list takes ${figure(published.figures.province)} ms in Node, that of the country ${figure(published.figures.iran)}.`,
    notes.trim(),
    "",
  ].join("\n\n");
}

function sizeReport(size: SizeResult): string[] {
  const { rows, sets, places, bytesPerRow, indexColumns, prepared, record } = size;
  return [
    `## ${rows.toLocaleString("en")} records, ${places.toLocaleString("en")} places, ${sets.toLocaleString("en")} sets of origins`,
    `Columns: ${bytesPerRow.toFixed(1)} bytes a record, indexed in ${figure(indexColumns)} ms; with all that is kept after every session below ${megabytes(size.memory)}. Beside them: ${prepared
      .filter(({ contender }) => contender !== "atlas")
      .map(({ contender, bytes, time }) => `${contender} ${megabytes(bytes)}, ready in ${figure(time)} ms`)
      .join("; ")}.`,
    answerTable(size),
    ...(record === null ? [] : recordReport(record)),
  ];
}

function recordReport(record: RecordTimes): string[] {
  const { memory } = record;
  return [
    `From files: ${megabytes(record.fileBytes)} of incidents, parsed in ${figure(record.parse)} ms, checked and resolved in ${figure(record.read)}, indexed and first answered in ${figure(record.index)}. Memory: objects ${megabytes(memory.objects)}, columns and a first answer ${megabytes(memory.columns)}, index of words ${megabytes(memory.words)}.`,
    `Search: made at once the index of words takes ${figure(record.searchFirst)} ms; in idle time its longest part takes ${figure(record.searchPart)}, and then the first search ${figure(record.searchReady)}, any ${figure(record.searchNext)}, the longest ${figure(record.searchLongest)}. A filter with \`toLowerCase\`, fewer texts and no folding takes ${figure(record.searchNaive)}. Another day of knowledge: first ${figure(record.knownFirst)} ms, then ${figure(record.knownNext)}; the columns made anew ${figure(record.knownRebuilt)}.`,
  ];
}

function answerTable({ times }: SizeResult): string {
  const names = [...new Set(times.map(({ session }) => session))];
  const rows = names.flatMap((session) => {
    const own = times.filter((one) => one.session === session);
    return own.map((one) => answerRow(one, own));
  });
  return [
    "| change | by | median | mean | longest | mean x Array.filter | mean x crossfilter2 | median x crossfilter2 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function answerRow(one: SessionTimes, own: readonly SessionTimes[]): string {
  const cells = [
    one.session,
    one.contender,
    figure(one.median),
    figure(one.mean),
    figure(one.longest),
    ratio(one, own, { contender: "Array.filter", of: "mean" }),
    ratio(one, own, { contender: "crossfilter2", of: "mean" }),
    ratio(one, own, { contender: "crossfilter2", of: "median" }),
  ];
  return `| ${cells.join(" | ")} |`;
}
