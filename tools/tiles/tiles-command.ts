import { dirname, join, resolve } from "node:path";
import { isDay } from "../../src/domain/day.ts";
import type { Rejected } from "../../src/domain/rejection.ts";
import { type Answer, parseCall, UsageError } from "../data/options.ts";
import { DATA } from "../data/published-files.ts";
import { recordDay } from "../vite/record-stamp.ts";
import { checkArchives } from "./check-archives.ts";
import { type Made, makeArchives, type Order } from "./make-archives.ts";

const USAGE = `npm run tiles -- [FILE] [--sources FILE] [--day DAY] [--out FOLDER]

Makes vector tiles of places, tallies and pages of incidents from a GeoJSON of incidents (data/incidents.geojson),
as three PMTiles archives that any static host can serve: see docs/large-archives.md.

--sources  origins and documents (sources.json beside FILE)
--day      the day of the edition (the one in record.json beside FILE)
--out      where the archives go (tiles)`;

/** So many of the incidents that were left out are told. */
const mostTold = 20;

/** `tiles`, called from a folder. Its code is 1 when incidents were left out. */
export async function tilesCommand(call: readonly string[], from: string): Promise<Answer> {
  try {
    const order = readCall(call, from);
    const made = makeArchives(order);
    await checkArchives(order.folder, made.incidents);
    return { output: report(made), code: made.rejected.length > 0 ? 1 : 0 };
  } catch (error) {
    if (error instanceof UsageError || isMissingFile(error)) return { output: `${error.message}\n`, code: 2 };
    throw error;
  }
}

function readCall(call: readonly string[], from: string): Order {
  const options = {
    sources: { type: "string" },
    day: { type: "string" },
    out: { type: "string", default: "tiles" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = parseCall(call, options, USAGE);
  if (values.help || positionals.length > 1) throw new UsageError(USAGE);
  const [name] = positionals;
  const incidents = name === undefined ? join(DATA, "incidents.geojson") : resolve(from, name);
  const beside = (file: string) => join(dirname(incidents), file);
  const day = values.day ?? recordDay(beside("record.json"));
  if (!isDay(day)) throw new UsageError(`--day is "${day}", expected one such as 2026-01-08\n\n${USAGE}`);
  const sources = values.sources === undefined ? beside("sources.json") : resolve(from, values.sources);
  return { incidents, sources, day, folder: resolve(from, values.out) };
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function report({ incidents, points, rejected, zooms, tallies, pages }: Made): string {
  const lines = [
    `${incidents} ${incidents === 1 ? "incident" : "incidents"} at ${points} ${points === 1 ? "place" : "places"}`,
    ...[...zooms].map(
      ([zoom, { tiles, bytes, largest }]) =>
        `places, zoom ${zoom}: ${tiles} tiles, ${bytes} bytes, the largest ${largest}`,
    ),
    `tallies: ${tallies.days} bytes of days, ${tallies.cells} bytes of cells`,
    `incidents: ${pages} bytes of pages`,
    ...leftOut(rejected),
  ];
  return `${lines.join("\n")}\n`;
}

function leftOut(rejected: readonly Rejected[]): string[] {
  if (rejected.length === 0) return [];
  const told = rejected.slice(0, mostTold).map(({ file, record, reasons }) => {
    const why = reasons.map(({ pointer, found, expected }) => `${pointer}: ${found}; expected ${expected}`);
    return `  ${file} ${record} ${why.join("; ")}`;
  });
  return [`${rejected.length} left out:`, ...told];
}
