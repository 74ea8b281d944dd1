import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/*
 * The bans that the atlas's safety and both its directions rest on, tried out on small files: a new version of the linter
 * that understands a rule differently must not lift one without being noticed.
 */
const ROOT = join(import.meta.dirname, "..");
const BIOME = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");

/** For each file: one banned thing a line. */
const BANNED: Readonly<Record<string, readonly string[]>> = {
  "src/panels/markup.ts": [
    "node.innerHTML = text;",
    "node.innerHTML += text;",
    "node.outerHTML = text;",
    `node["innerHTML"] = text;`,
    "log(node.innerHTML);",
    "const { outerHTML } = node; log(outerHTML);",
    `node.insertAdjacentHTML("beforeend", text);`,
    "node.setHTML(text);",
    "node.setHTMLUnsafe(text);",
    "range.createContextualFragment(text);",
    "document.write(text);",
    "frame.srcdoc = text;",
    "eval(text);",
    "document.cookie = text;",
    "console.log(text);",
    "alert(text);",
  ],
  "src/panels/markup.tsx": ["export const a = <p dangerouslySetInnerHTML={{ __html: text }} />;"],
  "src/panels/types.ts": [
    "export const a: any = text;",
    "export const b = text!;",
    "export default text;",
    "export enum C { D }",
  ],
  "src/domain/clock.ts": [
    "export const a = new Date();",
    "export const b = Date.now();",
    "export const c = Math.random();",
    "export const d = performance.now();",
    "export const e = process.env;",
  ],
  "src/panels/physical.css": [
    ".a { margin-left: 1px; }",
    ".b { padding-right: 1px; }",
    ".c { left: 0; }",
    ".d { border-left: 1px solid; }",
    ".e { border-top-left-radius: 1px; }",
    ".f { width: 1px; }",
    ".g { text-align: left; }",
    ".h { float: right; }",
  ],
};

const ALLOWED: Readonly<Record<string, string>> = {
  "src/panels/text.ts": "node.textContent = text;\nnode.append(text);\n",
  "src/domain/day.ts": "export const a = new Date(0);\nexport const b = Date.UTC(2026, 0, 8);\n",
  "src/panels/logical.css":
    ".a {\n  margin-inline-start: 1px;\n  text-align: start;\n  inline-size: 1px;\n}\n",
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-"));
  cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  cpSync(join(ROOT, "tools", "lint"), join(folder, "tools", "lint"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("the linter refuses", () => {
  for (const [path, lines] of Object.entries(BANNED)) {
    test(`every line of ${path}`, () => {
      const reported = reportedLines(path, `${lines.join("\n")}\n`);
      expect(lines.filter((_line, index) => !reported.has(index + 1))).toEqual([]);
    });
  }
});

describe("the linter accepts", () => {
  for (const [path, text] of Object.entries(ALLOWED)) {
    test(path, () => expect([...reportedLines(path, text)]).toEqual([]));
  }
});

function reportedLines(path: string, text: string): Set<number> {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const options = ["--vcs-enabled=false", "--diagnostic-level=error", "--max-diagnostics=none"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BIOME, "lint", ...options, "--reporter=github", path],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (/configuration/i.test(stderr)) throw new Error(`Biome could not run: ${stderr}`);
  return new Set([...stdout.matchAll(/^::error .*?\bline=(\d+)/gm)].map(([, line]) => Number(line)));
}
