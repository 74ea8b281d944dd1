import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What a build is made of; `node_modules` is the lockfile's, and the same for both. */
const SOURCES = [
  "src",
  "data",
  "public",
  "tools",
  "index.html",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "THIRD-PARTY.md",
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reproducible-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("another folder, another time zone and another language give the same bytes", async () => {
  const places = [join(folder, "one"), join(folder, "another", "deeper folder")] as const;
  for (const source of SOURCES) cpSync(join(ROOT, source), join(places[0], source), { recursive: true });
  cpSync(places[0], places[1], { recursive: true });
  const [one, other] = await Promise.all([
    build(places[0], { TZ: "Asia/Tehran", LANG: "fa_IR.UTF-8" }),
    build(places[1], { TZ: "America/Los_Angeles", LANG: "C" }),
  ]);
  expect(one.size).toBeGreaterThan(20);
  expect([...other]).toEqual([...one]);
}, 300_000);

/** Builds the sources in a folder. Each built file by its path, with its hash. Rejects with what the build said if it fails. */
async function build(
  place: string,
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  symlinkSync(join(ROOT, "node_modules"), join(place, "node_modules"), "junction");
  await promisify(execFile)(process.execPath, ["--import", "tsx", "tools/build.ts"], {
    cwd: place,
    env: { ...withoutVitest(), ...env },
  });
  return hashesBelow(join(place, "dist"));
}

/** Vitest's own settings, and the folder that browser tests build into, are none of the build's. */
function withoutVitest(): Record<string, string | undefined> {
  const { NODE_ENV: _mode, VITEST: _vitest, ATLAS_DIST: _folder, ...rest } = process.env;
  return rest;
}

function hashesBelow(directory: string): ReadonlyMap<string, string> {
  const paths = readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(directory.length + 1), sha256(path)]));
}

function sha256(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
