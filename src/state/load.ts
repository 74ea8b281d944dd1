import eventsUrl from "../../data/events.json?url";
import incidentsUrl from "../../data/incidents.geojson?url";
import provincesUrl from "../../data/provinces.geojson?url";
import sourcesUrl from "../../data/sources.json?url";
import tollsUrl from "../../data/tolls.json?url";
import type { Dataset } from "../domain/dataset.ts";
import { isDay } from "../domain/day.ts";
import { type DatasetFiles, readDataset } from "../domain/read-dataset.ts";
import type { Reading, Rejected } from "../domain/rejection.ts";
import type { AtlasEvents, LoadFault } from "./store.ts";

const urls: Readonly<Record<keyof DatasetFiles, string>> = {
  incidents: incidentsUrl,
  sources: sourcesUrl,
  tolls: tollsUrl,
  events: eventsUrl,
  provinces: provincesUrl,
};

/** A file of the record that could not be had, and why. */
export class FileUnavailable extends Error {
  readonly file: string;
  readonly fault: LoadFault;

  constructor(file: string, fault: LoadFault) {
    super(`${file} could not be had: ${fault.kind}`);
    this.file = file;
    this.fault = fault;
  }
}

let latest = new AbortController();

/**
 * Fetches the record's files and tells the store what came of it. Bad records are set aside; a missing file is a failure that can be
 * retried. Called again it gives up what is still under way. Never rejects.
 */
export async function loadDataset(events: AtlasEvents): Promise<void> {
  latest.abort();
  const attempt = new AbortController();
  latest = attempt;
  events.loadingStarted();
  const outcome = await readRecord(attempt.signal).catch(failureOf);
  if (attempt.signal.aborted) return;
  if (outcome instanceof FileUnavailable) events.loadingFailed(outcome.file, outcome.fault);
  else events.datasetLoaded(outcome.result, outcome.rejected);
}

async function readRecord(signal: AbortSignal): Promise<Reading<Dataset>> {
  const [incidents, sources, tolls, contextEvents, provinces] = await Promise.all([
    fetchJson(urls.incidents, signal),
    fetchJson(urls.sources, signal),
    fetchJson(urls.tolls, signal),
    fetchJson(urls.events, signal),
    fetchJson(urls.provinces, signal),
  ]);
  const day = __DATA_DAY__;
  if (!isDay(day))
    throw new RangeError(`data/record.json says the day "${day}", expected one such as 2026-01-08`);
  const reading = readDataset({ incidents, sources, tolls, events: contextEvents, provinces }, day);
  const whole = reading.rejected.find(isWholeFile);
  if (whole) throw new FileUnavailable(whole.file, { kind: "unreadable", message: foundIn(whole) });
  return reading;
}

/** Whether not a record was set aside, but a file: it is JSON, but not of the record. */
function isWholeFile({ record, reasons }: Rejected): boolean {
  return record === "" && reasons.every(({ pointer }) => pointer === "");
}

function foundIn({ reasons }: Rejected): string {
  return reasons.map(({ found, expected }) => `found ${found}; expected ${expected}`).join("; ");
}

/** A mistake in the page itself is told to the reader too: a page that loads for ever would not say so. */
function failureOf(error: unknown): FileUnavailable {
  if (error instanceof FileUnavailable) return error;
  return new FileUnavailable("", { kind: "unusable", message: String(error) });
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const file = url.slice(url.lastIndexOf("/") + 1);
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new FileUnavailable(file, { kind: "refused", status: response.status });
    return await response.json();
  } catch (error) {
    if (error instanceof FileUnavailable) throw error;
    // A line that is cut in mid-file fails as one that never answered; only what arrived whole can be unreadable.
    if (error instanceof SyntaxError)
      throw new FileUnavailable(file, { kind: "unreadable", message: error.message });
    throw new FileUnavailable(file, { kind: "unreachable" });
  }
}
