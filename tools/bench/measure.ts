import { join } from "node:path";
import { checkFiles } from "../../src/domain/check/check-files.ts";
import { figureFromLink } from "../../src/figure/figure-from-link.ts";
import { defaultFigureOptions } from "../../src/figure/figure-options.ts";
import { figureToSvg } from "../../src/figure/tree/figure-to-svg.ts";
import { publishedPaths, readCountries, readSources } from "../data/published-files.ts";
import { figureSources } from "../figure/record.ts";
import { bytesPerRow } from "./column-bytes.ts";
import { measureAnswers, type Prepared, type SessionTimes } from "./measure-answers.ts";
import { measureRecord, type RecordTimes } from "./measure-record.ts";
import { median, timed, timesOf } from "./stopwatch.ts";
import { syntheticColumns } from "./synthetic-columns.ts";
import { syntheticRecord } from "./synthetic-record.ts";

/** What is measured of one size of record. */
export interface SizeResult {
  readonly rows: number;
  readonly sets: number;
  readonly places: number;
  /** Milliseconds to index columns that are there, as a page would that loads them. */
  readonly indexColumns: number;
  readonly bytesPerRow: number;
  /** Bytes of the columns and of all that answering them keeps. */
  readonly memory: number;
  readonly prepared: readonly Prepared[];
  readonly times: readonly SessionTimes[];
  /** Null where the files' texts would be too large for one string. */
  readonly record: RecordTimes | null;
}

/** What is done with the published record. */
export interface PublishedResult {
  /** Milliseconds that the picture of a province takes, with its list, and of the whole country. */
  readonly figures: { readonly province: number; readonly iran: number };
  readonly records: number;
  readonly bytes: number;
  /** Milliseconds to check it all. */
  readonly check: number;
}

/** The most rows whose files fit in a string. */
const mostInFiles = 200_000;

function measureSize(rows: number): SizeResult {
  const record = syntheticRecord(rows);
  const { value: columns, time: indexColumns } = timed(() => syntheticColumns(record));
  const { prepared, times, kept } = measureAnswers(record, columns);
  return {
    rows,
    sets: columns.sets.count,
    places: columns.places.length,
    indexColumns,
    bytesPerRow: bytesPerRow(columns),
    memory: rows * bytesPerRow(columns) + kept,
    prepared,
    times,
    record: rows > mostInFiles ? null : measureRecord(record, figureSources(process.cwd()).dataset),
  };
}

function measurePublished(): PublishedResult {
  const data = join(process.cwd(), "data");
  const sources = readSources(publishedPaths(data), process.cwd());
  const countries = readCountries(data);
  const check = () =>
    checkFiles(sources, { published: () => sources, countries: () => countries, formerIncidents: undefined });
  check();
  const { dataset } = figureSources(process.cwd());
  return {
    figures: measureFigures(),
    records:
      dataset.incidents.length + dataset.documents.length + dataset.origins.length + dataset.tolls.length,
    bytes: sources.reduce((sum, { bytes }) => sum + bytes.length, 0),
    check: median(timesOf([1, 2, 3], check)),
  };
}

function measureFigures(): PublishedResult["figures"] {
  const { fonts, ...sources } = figureSources(process.cwd());
  const draw = (link: string) => {
    const request = { link, options: defaultFigureOptions, language: null, scope: null } as const;
    return figureToSvg(figureFromLink({ ...sources, ...request }).tree, fonts);
  };
  const timeOf = (link: string) => median(timesOf([link, link, link, link, link, link], draw));
  return { province: timeOf("https://example.org/#province=IR-23"), iran: timeOf("https://example.org/") };
}

const [what = ""] = process.argv.slice(2);
const result: SizeResult | PublishedResult =
  what === "published" ? measurePublished() : measureSize(Number(what));
process.stdout.write(JSON.stringify(result));
