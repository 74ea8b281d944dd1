import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Day, isDay } from "../../src/domain/day.ts";
import { readDataset } from "../../src/domain/read-dataset.ts";
import { recordStamp } from "../vite/record-stamp.ts";

/** The record as the app reads it, and which edition of it. */
export interface RecordEdition {
  readonly dataset: Dataset;
  readonly edition: { readonly version: string; readonly day: Day };
}

/** Reads the record of a data folder. Bad records are set aside, as in the app. Throws on a file that is not there or is no JSON. */
export function readRecord(directory: string): RecordEdition {
  const { version, day } = recordStamp(directory);
  if (!isDay(day)) throw new Error(`Got the day "${day}" when expected one that exists`);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(directory, file), "utf8"));
  const files = {
    incidents: read("incidents.geojson"),
    sources: read("sources.json"),
    tolls: read("tolls.json"),
    events: read("events.json"),
    provinces: read("provinces.geojson"),
  };
  return { dataset: readDataset(files, day).result, edition: { version, day } };
}
