import eventsUrl from "../../data/events.json?url";
import incidentsUrl from "../../data/incidents.geojson?url";
import provincesUrl from "../../data/provinces.geojson?url";
import sourcesUrl from "../../data/sources.json?url";
import tollsUrl from "../../data/tolls.json?url";
import { isDay } from "../domain/day.ts";
import { type DatasetFiles, readDataset } from "../domain/read-dataset.ts";
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

/** Fetches the record's files and tells the store what came of it. Bad records are set aside; a missing file is a failure that can be retried. */
export async function loadDataset(events: AtlasEvents): Promise<void> {
  events.loadingStarted();
  try {
    const [incidents, sources, tolls, contextEvents, provinces] = await Promise.all([
      fetchJson(urls.incidents),
      fetchJson(urls.sources),
      fetchJson(urls.tolls),
      fetchJson(urls.events),
      fetchJson(urls.provinces),
    ]);
    const day = __DATA_DAY__;
    if (!isDay(day))
      throw new RangeError(`data/record.json says the day "${day}", expected one such as 2026-01-08`);
    const files = { incidents, sources, tolls, events: contextEvents, provinces };
    const { result, rejected } = readDataset(files, day);
    events.datasetLoaded(result, rejected);
  } catch (error) {
    if (!(error instanceof FileUnavailable)) throw error;
    events.loadingFailed(error.file, error.fault);
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const file = url.slice(url.lastIndexOf("/") + 1);
  const response = await fetch(url).catch(() => {
    throw new FileUnavailable(file, { kind: "unreachable" });
  });
  if (!response.ok) throw new FileUnavailable(file, { kind: "refused", status: response.status });
  try {
    return await response.json();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileUnavailable(file, { kind: "unreadable", message });
  }
}
