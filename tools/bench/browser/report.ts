import type { Machine } from "../machine.ts";
import { median } from "../stopwatch.ts";
import type { Cost, Sample } from "./sample.ts";

/** What was measured of a page with a record. */
export interface Measured {
  readonly contender: string;
  /** Which record, in words. */
  readonly record: string;
  readonly samples: readonly Sample[];
}

/** What a page has a first visit load, in thousands of bytes as they are sent. */
export interface Bytes {
  readonly contender: string;
  readonly what: string;
  readonly kilobytes: number;
}

export interface BrowserResult {
  readonly machine: Machine;
  readonly browser: string;
  readonly runs: number;
  readonly measured: readonly Measured[];
  readonly bytes: readonly Bytes[];
}

const measures = [
  ["first drawing of Iran", "drawn"],
  ["first idle map", "idle"],
  ["filter change", "filter"],
  ["province picked", "pick"],
  ["pan by a key", "pan"],
] as const satisfies readonly (readonly [string, keyof Sample])[];

/** A run as Markdown: medians, and ratios to the bare map. */
export function browserReport({ machine, browser, runs, measured, bytes }: BrowserResult): string {
  const bare = measured.find(({ contender }) => contender === "bare MapLibre");
  const parts = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return [
    "# Measured in a browser",
    `By \`npm run bench:browser\`, which writes these tables. ${machine.processors} x ${machine.processor}, ${machine.memoryGB} GB; ${browser}, graphics drawn in software, 1440 x 900; ${parts.join(", ")}. Medians of ${runs} visits, the pages in turns, each visit cold in a profile of its own. Waiting until the map is at rest, and processor time of the page and of the graphics, in milliseconds: other programs lengthen the first, not the second.`,
    ...measures.map((measure) => measureTable(measure, measured, bare)),
    "## Bytes",
    table(
      ["page", "what", "kB"],
      bytes.map(({ contender, what, kilobytes }) => [contender, what, kilobytes.toFixed(1)]),
    ),
    "",
  ].join("\n\n");
}

function measureTable(
  [title, measure]: readonly [string, keyof Sample],
  measured: readonly Measured[],
  bare: Measured | undefined,
): string {
  const rows = measured.flatMap((one) => {
    const cost = medianCost(one.samples, measure);
    const reference = bare ? medianCost(bare.samples, measure) : null;
    if (!cost) return [];
    const ratio = (part: keyof Cost) => (reference ? (cost[part] / reference[part]).toFixed(2) : "");
    return [
      [one.contender, one.record, whole(cost.wait), ratio("wait"), whole(cost.processor), ratio("processor")],
    ];
  });
  const head = ["page", "record", "wait", "of bare", "processor", "of bare"];
  return `## ${title[0]?.toUpperCase()}${title.slice(1)}\n\n${table(head, rows)}`;
}

function medianCost(samples: readonly Sample[], measure: keyof Sample): Cost | null {
  const costs = samples.flatMap((sample) => sample[measure] ?? []);
  if (costs.length === 0) return null;
  return {
    wait: median(costs.map(({ wait }) => wait)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}

function whole(value: number): string {
  return Number.isNaN(value) ? "" : String(Math.round(value));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
