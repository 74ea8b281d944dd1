import { spawnSync } from "node:child_process";
import { dirname, relative } from "node:path";
import { UsageError } from "./options.ts";

/** A file's bytes as of a git revision; undefined where it did not exist then. Throws a `UsageError` for a revision that git does not know. */
export function fileAt(revision: string, path: string): Uint8Array | undefined {
  const folder = dirname(path);
  // A revision that begins with a hyphen would be read as an option.
  const known =
    !revision.startsWith("-") &&
    git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], folder).status === 0;
  if (!known) throw new UsageError(`git knows no revision "${revision}", expected one such as HEAD or main`);
  const { status, stdout } = git(["show", `${revision}:./${relative(folder, path)}`], folder);
  return status === 0 ? stdout : undefined;
}

function git(args: readonly string[], cwd: string) {
  return spawnSync("git", [...args], { cwd, maxBuffer: 64_000_000 });
}
