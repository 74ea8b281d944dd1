import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  LANGUAGE_LINES,
  PSEUDO_TAG,
  pseudoLanguageFile,
  withLanguageLines,
} from "../tools/pseudo/pseudo-language.ts";

const ROOT = join(import.meta.dirname, "..");
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "language-"));
  for (const name of ["src", "tsconfig.json", "package.json"])
    cpSync(join(ROOT, name), join(copy, name), {
      recursive: true,
      filter: (path) => !/\.test\.tsx?$/.test(path),
    });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  for (const path of Object.keys(LANGUAGE_LINES))
    writeFileSync(join(copy, path), withLanguageLines(path, readFileSync(join(ROOT, path), "utf8")));
});

afterAll(() => rmSync(copy, { recursive: true }));

test("a language is one file, a line in the list of languages and a tag: nothing else has to know of it", () => {
  writeFileSync(join(copy, "src/i18n/languages", `${PSEUDO_TAG}.ts`), pseudoLanguageFile());
  expect(typeFaults()).toBe("");
  const said = run(`
    import { Locale } from "./src/i18n/locale.ts";
    import { preferredLanguage } from "./src/i18n/preferred-language.ts";
    const locale = new Locale(preferredLanguage(["${PSEUDO_TAG}-IR", "en"]));
    console.log(locale.t("count.incidents", { count: 3 }), locale.text({ en: "Tehran", fa: "تهران" }));
  `);
  expect(said).toMatch(/^⟦3 đöçûɱéñţéđ îñçîđéñţš[ ~]*⟧ Tehran\n$/);
}, 120_000);

test("a message that the new language lacks is named before anything is built", () => {
  const whole = pseudoLanguageFile();
  writeFileSync(
    join(copy, "src/i18n/languages", `${PSEUDO_TAG}.ts`),
    whole.replace(/^\s*"view\.map": .*\n/m, ""),
  );
  expect(typeFaults()).toContain(`'"view.map"'`);
}, 120_000);

function typeFaults(): string {
  try {
    const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    execFileSync(process.execPath, [tsc, "--noEmit"], { cwd: copy, encoding: "utf8" });
    return "";
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
}

function run(program: string): string {
  const path = join(copy, "said.ts");
  writeFileSync(path, program);
  const node = ["--import", "tsx", path];
  return execFileSync(process.execPath, node, { cwd: copy, encoding: "utf8" });
}
