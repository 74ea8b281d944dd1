import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { checkCommand } from "../tools/data/check-command.ts";
import { diffCommand } from "../tools/data/diff-command.ts";
import { exportCommand } from "../tools/data/export-command.ts";
import { formatCommand } from "../tools/data/format-command.ts";
import { importCommand } from "../tools/data/import-command.ts";
import { newCommand } from "../tools/data/new/new-command.ts";
import { DATA } from "../tools/data/published-files.ts";
import { answering } from "./support/answering.ts";
import { type Block, commandsIn, sectionsOf } from "./support/documented-commands.ts";

/*
 * CONTRIBUTING.md shows commands and what they print. Each of its sections is carried out in a fresh copy of data/ under git:
 * files are written, lines changed and commands run, and what they print has to be what stands there. "…" stands for
 * lines that are left out; numbers that grow with the record are not compared.
 */

vi.setConfig({ testTimeout: 60_000 });

const root = join(DATA, "..");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const commands = {
  "data:check": checkCommand,
  "data:diff": diffCommand,
  "data:export": exportCommand,
  "data:format": formatCommand,
  "data:import": importCommand,
} as const;

function freshCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), "contributing-"));
  folders.push(folder);
  cpSync(DATA, join(folder, "data"), { recursive: true });
  const git = (...call: readonly string[]) => spawnSync("git", call, { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("-c", "user.name=Test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message", "Begin");
  return folder;
}

function printed(call: string, folder: string, expected: string): Promise<string> {
  const [npm, run, name = "", ...rest] = call.split(" ");
  expect([npm, run]).toEqual(["npm", "run"]);
  const data = join(folder, "data");
  if (name === "data:new")
    return answering(expected, (terminal) => newCommand({ from: folder, data, ...terminal }));
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command)
    throw new Error(`CONTRIBUTING.md runs ${name}, expected one of ${Object.keys(commands).join(", ")}`);
  const args = rest.filter((word) => word !== "--");
  return Promise.resolve(command(args, folder, data).output);
}

async function carryOut({ kind, name, text }: Block, folder: string): Promise<void> {
  if (kind === "csv") writeFileSync(join(folder, name), text);
  if (kind === "diff") changeLine(text, join(folder, "data", "incidents.geojson"));
  if (kind !== "console") return;
  for (const { call, output } of commandsIn(text)) {
    const said = await printed(call, folder, output);
    expect(comparable(said), `what "${call}" prints`).toMatch(patternOf(comparable(output)));
  }
}

function changeLine(diff: string, path: string): void {
  const [before = "", after = ""] = ["-", "+"].map((sign) =>
    diff
      .split("\n")
      .find((line) => line.startsWith(sign))
      ?.slice(1),
  );
  const text = readFileSync(path, "utf8");
  expect(text.split(`${before}\n`)).toHaveLength(2);
  writeFileSync(path, text.replace(`${before}\n`, `${after}\n`));
}

/** Without what grows with the record, and without space at the end of lines, which editors take away. */
function comparable(text: string): string {
  return text
    .replaceAll(/:\d+:\d+ \/(features|documents)\/\d+/g, ":# /$1/#")
    .replaceAll(/\d+ before, \d+ now|\d+ are known|\d+ warnings?|^( {2}.+\(IR-\d\d\)) +\d+ +\d+/gm, "# $1")
    .replaceAll(/[ \t]+$/gm, "")
    .trim();
}

function patternOf(text: string): RegExp {
  const parts = text.split(/^…$/m).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`);
}

describe("CONTRIBUTING.md", () => {
  const sections = sectionsOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));

  test("shows commands in four sections at least", () => {
    expect(
      sections.filter(({ blocks }) => blocks.some(({ kind }) => kind !== "diff")).length,
    ).toBeGreaterThanOrEqual(4);
  });

  test.each(sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === "console")))(
    "what is shown under “$title” is what happens",
    async ({ blocks }) => {
      const folder = freshCopy();
      for (const block of blocks) await carryOut(block, folder);
    },
  );

  test("every script that it names is one of package.json", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const named = sections.flatMap(({ text }) =>
      [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => name !== undefined && !(name in scripts))).toEqual([]);
  });

  test("every file that it names is there", () => {
    const named = sections.flatMap(({ text }) =>
      [...text.matchAll(/`((?:src|data)\/[\w./-]+\w)`/g)].map(([, path]) => path ?? ""),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
