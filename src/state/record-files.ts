import countriesUrl from "../../data/basemap/countries.geojson?url";
import eventsUrl from "../../data/events.json?url";
import incidentsUrl from "../../data/incidents.geojson?url";
import provincesUrl from "../../data/provinces.geojson?url";
import sourcesUrl from "../../data/sources.json?url";
import tollsUrl from "../../data/tolls.json?url";
import type { CheckedSource } from "../domain/check/check-file.ts";
import { type Day, isDay } from "../domain/day.ts";

const urls: Readonly<Record<string, string>> = {
  "incidents.geojson": incidentsUrl,
  "sources.json": sourcesUrl,
  "tolls.json": tollsUrl,
  "events.json": eventsUrl,
  "provinces.geojson": provincesUrl,
};

/** The published files as they are, byte for byte: the page has only what it read from them. */
export interface RecordFiles {
  readonly published: readonly CheckedSource[];
  /** The bytes of basemap/countries.geojson. */
  readonly countries: Uint8Array;
  readonly day: Day;
}

/** Fetches the published files once more. Rejects where they cannot be had. */
export async function recordFiles(): Promise<RecordFiles> {
  const day = __DATA_DAY__;
  if (!isDay(day)) throw new RangeError(`The record's day is "${day}", expected one such as 2026-01-08`);
  const files = await Promise.all(
    Object.entries(urls).map(
      async ([name, url]): Promise<CheckedSource> => ({ name, bytes: await bytesOf(url) }),
    ),
  );
  const edition = { name: "record.json", bytes: new TextEncoder().encode(JSON.stringify({ day })) };
  return { published: [...files, edition], countries: await bytesOf(countriesUrl), day };
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
