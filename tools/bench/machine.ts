import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

/** What was measured on: processor, memory, and versions of what took part. */
export interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly memoryGB: number;
  readonly versions: Readonly<Record<string, string>>;
}

/** This machine; the versions of packages are those that the project states. */
export function machine(root: string): Machine {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const version = (name: string) => versionIn(manifest, name);
  return {
    processor: cpus()[0]?.model ?? "unknown",
    processors: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    versions: {
      node: process.versions.node,
      v8: process.versions.v8,
      crossfilter2: version("crossfilter2"),
      arquero: version("arquero"),
    },
  };
}

function versionIn(manifest: unknown, name: string): string {
  if (typeof manifest !== "object" || manifest === null || !("devDependencies" in manifest)) return "unknown";
  const entries = Object.entries(manifest.devDependencies ?? {});
  return String(entries.find(([key]) => key === name)?.[1] ?? "unknown");
}
