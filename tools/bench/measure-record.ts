import type { Dataset } from "../../src/domain/dataset.ts";
import { addDays, type Day, dayFromNumber } from "../../src/domain/day.ts";
import { knownOn } from "../../src/domain/known-on.ts";
import { readDataset } from "../../src/domain/read-dataset.ts";
import { buildColumns } from "../../src/selection/columns.ts";
import { openFilter } from "../../src/selection/filter.ts";
import { SearchIndex } from "../../src/selection/search-index.ts";
import { select } from "../../src/selection/select.ts";
import { memory } from "./memory.ts";
import { median, timed, timesOf } from "./stopwatch.ts";
import { syntheticFiles } from "./synthetic-files.ts";
import { firstDay, lastDay, type SyntheticRecord } from "./synthetic-record.ts";

/** Milliseconds of processor time for what is done with the record's objects and texts. */
export interface RecordTimes {
  /** Bytes of the file of incidents. */
  readonly fileBytes: number;
  readonly parse: number;
  /** Checks and resolves what was parsed. */
  readonly read: number;
  /** Columns and the first answer. */
  readonly index: number;
  /** Bytes of memory of the records as objects; of columns and a first answer; of the index of words. */
  readonly memory: { readonly objects: number; readonly columns: number; readonly words: number };
  /** A first search that makes the index of words at once. */
  readonly searchFirst: number;
  /** The longest part of making it in idle time, between two looks at the clock. */
  readonly searchPart: number;
  /** The first search and the longest of all after idle time. */
  readonly searchReady: number;
  readonly searchLongest: number;
  readonly searchNext: number;
  readonly searchNaive: number;
  readonly knownFirst: number;
  readonly knownNext: number;
  /** The columns of what was known made anew from its incidents. */
  readonly knownRebuilt: number;
}

const queries = [
  "kahrizak",
  "2026",
  "a",
  "tehran hospital",
  "بیمارستان",
  "arrest",
  "town 12",
  "internet",
  "kurd",
  "ap",
];

/** Reads a synthetic record from the texts of its files and asks it; `published` is the real one. */
export function measureRecord(record: SyntheticRecord, published: Dataset): RecordTimes {
  const files = syntheticFiles(record, published);
  const fileBytes = Buffer.byteLength(files.incidents);
  const parse = timed(() => [JSON.parse(files.incidents), JSON.parse(files.sources)] as const);
  const [incidents, sources] = parse.value;
  const none = { provinces: {}, tolls: {}, events: {} };
  const edition = addDays(dayFromNumber(lastDay), 365);
  const before = memory();
  const read = timed(() => readDataset({ ...none, incidents, sources }, edition).result);
  const dataset: Dataset = { ...read.value, provinces: published.provinces };
  if (dataset.incidents.length !== record.rows)
    throw new Error(`Read ${dataset.incidents.length} of ${record.rows}`);
  const withObjects = memory();
  const index = timed(() => select(dataset, { ...openFilter }).count);
  const withColumns = memory();
  const search = searchTimes(dataset);
  const words = memory() - withColumns;
  return {
    fileBytes,
    parse: parse.time,
    read: read.time,
    index: index.time,
    memory: { objects: withObjects - before, columns: withColumns - withObjects, words },
    ...search.times,
    ...knownTimes(dataset),
  };
}

type SearchTimes = Pick<
  RecordTimes,
  "searchFirst" | "searchPart" | "searchReady" | "searchLongest" | "searchNext" | "searchNaive"
>;

/** The index comes back too, so that it is there when memory is measured. */
function searchTimes(dataset: Dataset): { readonly times: SearchTimes; readonly index: SearchIndex } {
  const searchFirst = timed(() => new SearchIndex(dataset).matches("morgue")).time;
  const index = new SearchIndex(dataset);
  let searchPart = 0;
  for (let isReady = false; !isReady; ) {
    const part = timed(() => index.indexMore(20));
    searchPart = Math.max(searchPart, part.time);
    isReady = part.value;
  }
  const times = timesOf(queries, (query) => index.matches(query));
  const naive = (query: string) =>
    dataset.incidents.filter(({ title, summary }) =>
      [title.en, title.fa, summary.en, summary.fa].some((text) => text.toLowerCase().includes(query)),
    ).length;
  return {
    index,
    times: {
      searchFirst,
      searchPart,
      searchReady: times[0] ?? 0,
      searchLongest: Math.max(...times),
      searchNext: median(times),
      searchNaive: median(timesOf(queries, naive)),
    },
  };
}

function knownTimes(dataset: Dataset): Pick<RecordTimes, "knownFirst" | "knownNext" | "knownRebuilt"> {
  const days = Array.from({ length: 12 }, (_, step) => dayFromNumber(firstDay + 15 + step));
  const ask = (known: Day) => select(dataset, { ...openFilter, known }).count;
  const [first = dayFromNumber(firstDay), ...next] = days;
  return {
    knownFirst: timed(() => ask(first)).time,
    knownNext: median(timesOf(next, ask)),
    knownRebuilt: median(timesOf(days.slice(0, 3), (day) => buildColumns(knownOn(dataset, day)))),
  };
}
