import countriesUrl from "../../data/basemap/countries.geojson?url";
import eventsUrl from "../../data/events.json?url";
import incidentsUrl from "../../data/incidents.geojson?url";
import provincesUrl from "../../data/provinces.geojson?url";
import sourcesUrl from "../../data/sources.json?url";
import tollsUrl from "../../data/tolls.json?url";
import type { CheckedSource } from "../domain/check/check-file.ts";
import { isDay } from "../domain/day.ts";
import type { FilePreview } from "../domain/import/preview-file.ts";
import { onWorker } from "./on-worker.ts";
import type { PreviewTask } from "./preview-task.ts";
import { previewWorkerUrl } from "./preview-worker-url.ts";

const urls: Readonly<Record<string, string>> = {
  "incidents.geojson": incidentsUrl,
  "sources.json": sourcesUrl,
  "tolls.json": tollsUrl,
  "events.json": eventsUrl,
  "provinces.geojson": provincesUrl,
};

/**
 * What a file would make of the published record, by the rules that `npm run data:check` and `data:import` ask. Fetches the published
 * files once more, as bytes: the page has only what it read from them. Rejects where they cannot be had.
 */
export async function previewOf(source: CheckedSource): Promise<FilePreview> {
  const day = __DATA_DAY__;
  if (!isDay(day)) throw new RangeError(`The record's day is "${day}", expected one such as 2026-01-08`);
  const files = await Promise.all(
    Object.entries(urls).map(
      async ([name, url]): Promise<CheckedSource> => ({ name, bytes: await bytesOf(url) }),
    ),
  );
  const edition = { name: "record.json", bytes: new TextEncoder().encode(JSON.stringify({ day })) };
  const countries = await bytesOf(countriesUrl);
  return checked({ source, published: [...files, edition], countries, day });
}

/** On a thread of its own where that can be had, else on this one: the code is the same. */
async function checked(task: PreviewTask): Promise<FilePreview> {
  if (previewWorkerUrl !== "") {
    try {
      return await onWorker<PreviewTask, FilePreview>(previewWorkerUrl, task);
    } catch {
      // A browser without such workers, a stricter policy of the host, a script that did not arrive: this thread can do it too.
    }
  }
  const { previewOfTask } = await import("./preview-task.ts");
  return previewOfTask(task);
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
