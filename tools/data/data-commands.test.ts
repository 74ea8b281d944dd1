import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { fieldHelp } from "../../src/domain/check/field-help.ts";
import { checkCommand } from "./check-command.ts";
import { formatCommand } from "./format-command.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { DATA } from "./published-files.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = join(DATA, "..");
const scratch = mkdtempSync(join(tmpdir(), "data-commands-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const good = readFileSync(join(root, "tests", "corpus", "good.geojson"), "utf8");

function file(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

describe("data:check", () => {
  test("passes the published record without hints and with code 0", () => {
    const { output, code } = checkCommand([], root);
    expect(code).toBe(0);
    expect(output).toMatch(/6 files checked: 0 errors, \d+ warnings, 0 hints\n$/);
  });

  test("answers an error with code 1 and its whole line", () => {
    file("swapped.geojson", good.replace("[51.389, 35.689]", "[35.689, 51.389]"));
    const { output, code } = checkCommand(["swapped.geojson"], scratch);
    expect(code).toBe(1);
    expect(output).toContain(
      "swapped.geojson:9:24 /features/0/geometry/coordinates coord.swapped: [35.689,51.389] lies outside Iran; expected [51.389,35.689], which lies in Tehran (IR-23), the record's province -> swap the two numbers: [51.389,35.689]\n",
    );
  });

  test("a warning alone is no failure", () => {
    file("windows.geojson", good.replaceAll("\n", "\r\n"));
    expect(checkCommand(["windows.geojson"], scratch)).toMatchObject({
      code: 0,
      output: expect.stringContaining("encoding.line-endings"),
    });
  });

  test.each([
    [["nowhere.geojson"], "nowhere.geojson is no file"],
    [["--format", "xml"], 'format is "xml"'],
    [["--fix"], "fix"],
    [["--since", "no-such-revision"], "no-such-revision"],
    [["--since=--output=x"], 'no revision "--output=x"'],
  ])("called with %j says what it expects, with code 2", (call, said) => {
    const { output, code } = checkCommand(call, root);
    expect(code).toBe(2);
    expect(output).toContain(said);
  });

  test("as JSON prints nothing but one object for each finding", () => {
    file(
      "two.geojson",
      good.replace("[51.389, 35.689]", "[0, 0]").replace('"category": "protest"', '"category": "protst"'),
    );
    const lines = checkCommand(["two.geojson", "--format", "json"], scratch).output.trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { class: "coord.null-island", line: 9 },
      { class: "schema.enum", line: 16 },
    ]);
  });

  test("refuses a file of 100 MB by its size, unread", () => {
    truncateSync(file("huge.geojson", ""), 100_000_000);
    const before = process.memoryUsage().arrayBuffers;
    const { output, code } = checkCommand(["huge.geojson"], scratch);
    expect(code).toBe(1);
    expect(output).toContain(
      "huge.geojson:1:1 / encoding.too-large: 100.0 MB; expected a file of at most 10 MB",
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  test("with a revision shows hints only for the records that changed after it", () => {
    const clone = join(scratch, "clone");
    mkdirSync(clone);
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: clone });
    git("init", "-q");
    cpSync(join(DATA, "sources.json"), join(clone, "sources.json"));
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    const text = readFileSync(join(clone, "sources.json"), "utf8");
    writeFileSync(join(clone, "sources.json"), text.replace('"publisher": "', '"publisher": "The '));
    const lines = checkCommand(["sources.json", "--since", "HEAD"], clone).output.split("\n");
    expect(lines.filter((line) => line.includes("url.not-archived"))).toHaveLength(1);
    const all = checkCommand(["sources.json"], clone).output;
    expect(all).toMatch(/and \d+ more: url.not-archived/);
  });
});

describe("data:format", () => {
  test("has nothing to say about the published record", () => {
    expect(formatCommand(["--check"], root).code).toBe(0);
  });

  test("with --check writes nothing and answers with code 1", () => {
    const path = file("compact.geojson", JSON.stringify(JSON.parse(good)));
    const before = readFileSync(path, "utf8");
    expect(formatCommand(["--check", "compact.geojson"], scratch).code).toBe(1);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("writes canonical form and lists what it rounded", () => {
    const path = file(
      "precise.geojson",
      JSON.stringify(JSON.parse(good.replace("[51.389, 35.689]", "[51.38904, 35.689]"))),
    );
    const { output, code } = formatCommand(["precise.geojson"], scratch);
    expect(code).toBe(0);
    expect(output).toBe("precise.geojson formatted\n  /features/0/geometry/coordinates rounded\n");
    expect(readFileSync(path, "utf8")).toBe(good);
  });

  test("leaves a file with broken JSON as it is", () => {
    const path = file("broken.geojson", good.replace('"category"', "category"));
    expect(formatCommand(["broken.geojson"], scratch)).toMatchObject({
      code: 1,
      output: expect.stringContaining("json.syntax"),
    });
    expect(readFileSync(path, "utf8")).toContain("        category:");
  });
});

describe("the JSON Schemas under data/schema/", () => {
  test("are those that the code writes: run npm run data:schema when this fails", () => {
    const folder = join(DATA, "schema");
    const written = new Map(
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
    expect(written).toEqual(new Map([...jsonSchemas()].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test("explain every field", () => {
    const fields = [...jsonSchemas().values()].flatMap((text) => fieldsOf(JSON.parse(text)));
    expect([...new Set(fields)].filter((field) => fieldHelp[field] === undefined)).toEqual([]);
  });
});

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const isObjectSchema = "type" in schema && schema.type === "object";
  const own =
    isObjectSchema &&
    "properties" in schema &&
    typeof schema.properties === "object" &&
    schema.properties !== null
      ? Object.keys(schema.properties)
      : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
