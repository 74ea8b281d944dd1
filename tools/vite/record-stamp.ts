import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a build says about the record that it was made from: no clock, no commit, so that the same data gives the same bytes. */
export interface RecordStamp {
  readonly version: string;
  readonly day: string;
}

/** Reads the stamp of a data folder: a hash over its JSON files by name, and the day in record.json. Throws if that is not an ISO day. */
export function recordStamp(directory: string): RecordStamp {
  return { version: contentHash(directory), day: recordDay(join(directory, "record.json")) };
}

/** Defines `__DATA_VERSION__` and `__DATA_DAY__`. A dev server has to start again for the stamp of another record. */
export function recordStampPlugin(directory: string): Plugin {
  return {
    name: "record-stamp",
    config() {
      const { version, day } = recordStamp(directory);
      return { define: { __DATA_VERSION__: JSON.stringify(version), __DATA_DAY__: JSON.stringify(day) } };
    },
  };
}

function contentHash(directory: string): string {
  const hash = createHash("sha256");
  for (const name of recordFiles(directory)) {
    const content = readFileSync(join(directory, name));
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 7);
}

function recordFiles(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => /\.(json|geojson)$/.test(name))
    .sort();
}

/** The day in a record.json. Throws if that is not an ISO day. */
export function recordDay(file: string): string {
  const record: unknown = JSON.parse(readFileSync(file, "utf8"));
  const day = typeof record === "object" && record !== null && "day" in record ? record.day : undefined;
  if (typeof day !== "string" || !ISO_DAY.test(day)) {
    throw new Error(`${file}: "day" is ${JSON.stringify(day)}, expected an ISO day such as "2026-11-22".`);
  }
  return day;
}
