import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "@playwright/test";

const ROOT = join(import.meta.dirname, "..", "..");

/** The record's folder with saved files in the place of its own. */
export async function recordWith(saved: readonly Download[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  cpSync(join(ROOT, "data"), join(folder, "data"), { recursive: true });
  for (const file of saved)
    writeFileSync(join(folder, "data", file.suggestedFilename()), readFileSync(await file.path()));
  return folder;
}

/** What a command of the record prints when it is run on the files of such a folder; an exit code other than 0 is thrown. */
export function runOn(command: string, folder: string, ...options: readonly string[]): string {
  const files = ["incidents.geojson", "sources.json"].map((name) => join(folder, "data", name));
  return execFileSync("npx", ["tsx", `tools/${command}.ts`, ...options, ...files], {
    cwd: ROOT,
    encoding: "utf8",
  });
}
