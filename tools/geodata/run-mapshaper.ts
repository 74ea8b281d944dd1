import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parseJsonFile } from "./parse-json-file.ts";
import { runNpm, runProgram } from "./run-program.ts";

/** A folder of its own: mapshaper brings other versions of packages that the files here import. */
const HOME = join(import.meta.dirname, "mapshaper");
const PACKAGE = join(HOME, "node_modules/mapshaper");
const versioned = v.object({ version: v.string() });
const depending = v.object({ dependencies: v.object({ mapshaper: v.string() }) });

/** Runs mapshaper with these arguments; installs the version of mapshaper/package-lock.json when it is not there. */
export function runMapshaper(args: readonly string[]): void {
  if (!isInstalled()) runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", HOME]);
  runProgram(process.execPath, [join(PACKAGE, "bin/mapshaper"), ...args]);
}

function isInstalled(): boolean {
  const manifest = join(PACKAGE, "package.json");
  if (!existsSync(manifest)) return false;
  const wanted = parseJsonFile(join(HOME, "package.json"), depending).dependencies.mapshaper;
  return parseJsonFile(manifest, versioned).version === wanted;
}
