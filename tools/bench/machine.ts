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
export function machine(root: string, packages: readonly string[]): Machine {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    processor: cpus()[0]?.model ?? "unknown",
    processors: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    versions: {
      node: process.versions.node,
      v8: process.versions.v8,
      ...Object.fromEntries(packages.map((name) => [name, versionIn(manifest, name)])),
    },
  };
}

function versionIn(manifest: unknown, name: string): string {
  if (typeof manifest !== "object" || manifest === null) return "unknown";
  const dependencies = "dependencies" in manifest ? manifest.dependencies : {};
  const development = "devDependencies" in manifest ? manifest.devDependencies : {};
  const entries = Object.entries({ ...Object(dependencies), ...Object(development) });
  return String(entries.find(([key]) => key === name)?.[1] ?? "unknown");
}
