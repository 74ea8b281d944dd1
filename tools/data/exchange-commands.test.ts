import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkCommand } from "./check-command.ts";
import { diffCommand } from "./diff-command.ts";
import { exportCommand } from "./export-command.ts";
import { formatCommand } from "./format-command.ts";
import { importCommand } from "./import-command.ts";
import { DATA } from "./published-files.ts";

vi.setConfig({ testTimeout: 60_000 });

const ID = "neyriz-killing-2026-01-03";
const OTHER = "amlash-arrests-2026-01-05";
let folder = "";
const data = () => join(folder, "data");
const incidents = () => readFileSync(join(data(), "incidents.geojson"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "exchange-"));
  cpSync(DATA, data(), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Takes incidents out into a table and changes what stands in it. */
function exported(change: (table: string) => string, ...ids: readonly string[]): void {
  expect(exportCommand(["table.csv", ...ids], folder, data()).code).toBe(0);
  const path = join(folder, "table.csv");
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

const imported = (...call: readonly string[]) => importCommand(["table.csv", ...call], folder, data());
const renamed = (table: string) => table.replace("Sports referee", "Referee");

describe("data:import", () => {
  test("puts an edited table in the place of the records, in canonical form, and nothing else changes", () => {
    exported(renamed, ID, OTHER);
    const { output, code } = imported("--replace");
    expect(code).toBe(0);
    expect(output).toContain(`~ replaced  ${ID} "Referee shot dead in Neyriz"`);
    expect(output).toContain("= 1 incident that the record has just so");
    const { output: difference } = diffCommand([DATA, data()], folder, data());
    expect(difference.split("\n").filter((line) => line.startsWith("    title"))).toEqual([
      "    title (English): Sports referee shot dead in Neyriz -> Referee shot dead in Neyriz",
    ]);
    expect(difference).toMatch(/^1 incident changed\n/);
    expect(formatCommand(["--check"], folder, data()).code).toBe(0);
  });

  test("writes nothing when one cell is wrong, and the others with --partial", () => {
    const before = incidents();
    exported((table) => renamed(table).replace(/^(amlash.*?),arrest,/m, "$1,arrests made,"), ID, OTHER);
    const refused = imported("--replace");
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(
      "nothing written: mend the errors, or call with --partial to write the others",
    );
    expect(incidents()).toBe(before);
    const partial = imported("--replace", "--partial");
    expect(partial.code).toBe(1);
    expect(partial.output).toContain(`! refused   ${OTHER}`);
    expect(incidents()).toContain("Referee shot dead in Neyriz");
    expect(checkCommand([], folder, data()).code).toBe(0);
  });

  test("only says what it would write with --dry-run", () => {
    const before = incidents();
    exported(renamed, ID);
    expect(imported("--replace", "--dry-run").output).toContain("would be written: data/incidents.geojson");
    expect(incidents()).toBe(before);
  });

  test("writes what was understood into a new table, never over one that is there", () => {
    exported((table) => table.replace("Sports referee shot dead in Neyriz", ""), ID);
    expect(imported("--template", "completed.csv").code).toBe(1);
    expect(readFileSync(join(folder, "completed.csv"), "utf8")).toContain(ID);
    expect(imported("--template", "completed.csv").output).toContain("completed.csv exists");
  });

  test.each([[[]], [["nowhere.csv"]], [["--unknown", "a.csv"]]])(
    "called with %j says how to call it",
    (call) => {
      const { output, code } = importCommand(call, folder, data());
      expect(code).toBe(2);
      expect(output).toContain("npm run data:import -- FILE");
    },
  );
});

describe("data:diff", () => {
  test("compares two files, and names origins from the published sources", () => {
    const path = join(folder, "edited.geojson");
    writeFileSync(path, incidents().replace('"low": 205,', '"low": 206,'));
    const { output } = diffCommand([join(data(), "incidents.geojson"), path], folder, data());
    expect(output).toContain("claim of Amnesty (body-bags): figure: at least 205 -> at least 206");
  });

  test("refuses files that hold different things, unknown revisions, and other formats", () => {
    const calls = [
      ["data/tolls.json", "data/events.json"],
      ["no-such-revision"],
      ["--format", "xml"],
      ["--base", "javascript:1"],
    ];
    for (const call of calls) expect(diffCommand(call, folder, data()).code, call.join(" ")).toBe(2);
  });

  test("says where the JSON is broken instead of comparing", () => {
    writeFileSync(join(data(), "tolls.json"), '{"tolls": [');
    const { output, code } = diffCommand([DATA, data()], folder, data());
    expect(code).toBe(1);
    expect(output).toMatch(/data\/tolls\.json:1:\d+ .*json\.truncated/);
  });
});

test("data:export writes no file over another, and knows its incidents", () => {
  writeFileSync(join(folder, "there.csv"), "mine");
  expect(exportCommand(["there.csv"], folder, data()).code).toBe(2);
  expect(exportCommand(["new.csv", "no-such-id"], folder, data()).code).toBe(2);
  expect(existsSync(join(folder, "new.csv"))).toBe(false);
});
