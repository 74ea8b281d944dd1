import { join } from "node:path";
import { checkFiles } from "../../src/domain/check/check-files.ts";
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
  readonly prepared: readonly Prepared[];
  readonly times: readonly SessionTimes[];
  /** Null where the files' texts would be too large for one string. */
  readonly record: RecordTimes | null;
}

/** What checking the published record takes. */
export interface CheckResult {
  readonly records: number;
  readonly bytes: number;
  readonly time: number;
}

/** The most rows whose files fit in a string. */
const mostInFiles = 200_000;

function measureSize(rows: number): SizeResult {
  const record = syntheticRecord(rows);
  const { value: columns, time: indexColumns } = timed(() => syntheticColumns(record));
  const { prepared, times } = measureAnswers(record, columns);
  return {
    rows,
    sets: columns.sets.count,
    places: columns.places.length,
    indexColumns,
    bytesPerRow: bytesPerRow(columns),
    prepared,
    times,
    record: rows > mostInFiles ? null : measureRecord(record, figureSources(process.cwd()).dataset),
  };
}

function measureCheck(): CheckResult {
  const data = join(process.cwd(), "data");
  const sources = readSources(publishedPaths(data), process.cwd());
  const countries = readCountries(data);
  const check = () =>
    checkFiles(sources, { published: () => sources, countries: () => countries, formerIncidents: undefined });
  check();
  const { dataset } = figureSources(process.cwd());
  return {
    records:
      dataset.incidents.length + dataset.documents.length + dataset.origins.length + dataset.tolls.length,
    bytes: sources.reduce((sum, { bytes }) => sum + bytes.length, 0),
    time: median(timesOf([1, 2, 3], check)),
  };
}

const [what = ""] = process.argv.slice(2);
const result: SizeResult | CheckResult = what === "check" ? measureCheck() : measureSize(Number(what));
process.stdout.write(JSON.stringify(result));
