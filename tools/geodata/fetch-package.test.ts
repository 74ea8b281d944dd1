import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fetchPinnedFile } from "./fetch-package.ts";
import { runProgram } from "./run-program.ts";

let cache = "";
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "geodata-"));
});
afterEach(() => rmSync(cache, { recursive: true }));

/** Puts the archive of a package into the cache, as an earlier run would have left it. */
function keepArchive(): string {
  mkdirSync(join(cache, "source/package"), { recursive: true });
  writeFileSync(join(cache, "source/package/places.json"), "[1,2]");
  const archive = join(cache, "places-1.0.0.tgz");
  runProgram("tar", ["-czf", archive, "-C", join(cache, "source"), "package"]);
  return `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
}

test("a kept archive is read without the network when it is the pinned one", () => {
  const pinned = { name: "places", version: "1.0.0", integrity: keepArchive(), file: "places.json" };
  expect(readFileSync(fetchPinnedFile(pinned, cache), "utf8")).toBe("[1,2]");
});

test("a kept archive that is not the pinned one is refused, and the error says how to mend it", () => {
  const found = keepArchive();
  const pinned = { name: "places", version: "1.0.0", integrity: "sha512-other", file: "places.json" };
  const fetching = () => fetchPinnedFile(pinned, cache);
  expect(fetching).toThrow(`found ${found}, expected sha512-other, as pinned for places@1.0.0`);
  expect(fetching).toThrow("delete the archive and run again");
});

test("a file that is not in the archive is named", () => {
  const pinned = { name: "places", version: "1.0.0", integrity: keepArchive(), file: "nowhere.json" };
  expect(() => fetchPinnedFile(pinned, cache)).toThrow("package/nowhere.json");
});
