import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { CheckedSource } from "../../src/domain/check/check-file.ts";
import { publishedFiles } from "../../src/domain/check/file-kinds.ts";

/** The folder of the record. */
export const DATA = join(import.meta.dirname, "..", "..", "data");

/** The paths of the published files that are there, in the order in which they are checked. */
export function publishedPaths(directory = DATA): string[] {
  return publishedFiles.map((name) => join(directory, name)).filter((path) => existsSync(path));
}

/** Reads files; each is named as seen from a folder. */
export function readSources(paths: readonly string[], from: string): CheckedSource[] {
  return paths.map((path) => ({ name: displayName(path, from), bytes: readFileSync(path) }));
}

/** A path as messages name it: from the folder where the command was called, with slashes; whole when it lies elsewhere. */
export function displayName(path: string, from: string): string {
  const name = relative(from, path).replaceAll("\\", "/");
  return name.startsWith("../../") ? path : name;
}

/** The countries of the base map; undefined without one. */
export function readCountries(directory = DATA): unknown {
  const path = join(directory, "basemap", "countries.geojson");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
