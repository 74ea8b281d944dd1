import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset.ts";
import { isDay } from "../../src/domain/day.ts";
import { readDataset } from "../../src/domain/read-dataset.ts";

const data = join(import.meta.dirname, "..", "..", "data");
const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), "utf8"));

/** The record as it is published, for rules that have to hold on it. Throws when a part of it cannot be read. */
export function publishedRecord(): Dataset {
  const stamp = read("record.json");
  const day = typeof stamp === "object" && stamp !== null && "day" in stamp ? stamp.day : undefined;
  if (!isDay(day))
    throw new Error(`data/record.json says the day "${String(day)}", expected one such as 2026-01-08`);
  const files = {
    incidents: read("incidents.geojson"),
    sources: read("sources.json"),
    tolls: read("tolls.json"),
    events: read("events.json"),
    provinces: read("provinces.geojson"),
  };
  const { result, rejected } = readDataset(files, day);
  const [first] = rejected;
  if (first)
    throw new Error(`${first.file} ${first.record} could not be read: ${JSON.stringify(first.reasons)}`);
  return result;
}
