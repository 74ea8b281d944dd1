import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importCycles } from "./support/architecture/cycles.ts";
import { undocumentedFunctions } from "./support/architecture/documentation.ts";
import { browserReachedByTools, importViolations } from "./support/architecture/import-rules.ts";
import { isTest, type SourceFile, sourceFiles } from "./support/architecture/source-file.ts";

const ROOT = join(import.meta.dirname, "..");
const LONGEST_FILE = 250;

/** Files that may be longer, and why. */
const LONG_FILES = new Map<string, string>([]);

const programs = sourceFiles(ROOT, ["src", "tools"], [".ts", ".tsx"]);

describe("the project", () => {
  test("every import is one that the import table allows", () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(importViolations(programs)).toEqual([]);
  });

  test("no two files need each other, by types either", () => {
    expect(importCycles(programs)).toEqual([]);
  });

  test("no command-line program reaches a package that needs a browser", () => {
    expect(browserReachedByTools(programs)).toEqual([]);
  });

  test("every exported function of src says in a doc comment what it promises", () => {
    const source = programs.filter(({ path }) => path.startsWith("src/") && !isTest(path));
    expect(undocumentedFunctions(source)).toEqual([]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines without a reason`, () => {
    const files = sourceFiles(ROOT, ["src", "tools", "tests"], [".ts", ".tsx", ".css"]);
    const long = files.filter(({ text }) => text.trimEnd().split("\n").length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([...LONG_FILES.keys()]);
  });
});

describe("the cycles", () => {
  const cycles = (files: Readonly<Record<string, string>>) =>
    importCycles(Object.entries(files).map(([path, text]) => file(path, text)));

  test("are told once for all files that reach each other, types included, by the shortest way round", () => {
    expect(
      cycles({
        "src/domain/a.ts": `import { b } from "./b.ts";`,
        "src/domain/b.ts": `import type { C } from "./c.ts"; import { d } from "./d.ts";`,
        "src/domain/c.ts": `import { a } from "./a.ts";`,
        "src/domain/d.ts": "",
      }),
    ).toEqual(["src/domain/a.ts -> src/domain/b.ts -> src/domain/c.ts -> src/domain/a.ts"]);
  });

  test("are not seen where two files need a third", () => {
    expect(
      cycles({
        "src/domain/a.ts": `import { c } from "./c.ts";`,
        "src/domain/b.ts": `import { c } from "./c.ts";`,
        "src/domain/c.ts": "",
      }),
    ).toEqual([]);
  });
});

describe("the import rules", () => {
  const violations = (path: string, text: string) => importViolations([file(path, text)]);

  test("an import of a folder above is reported with both files and the rule", () => {
    expect(violations("src/domain/day.ts", `\nimport { scene } from "../map/scene.ts";`)).toEqual([
      `src/domain/day.ts:2 imports src/map/scene.ts: rule "folders": domain may import only domain`,
    ]);
  });

  test.each([
    ["a dynamic import", `const scene = import("../map/scene.ts");`],
    ["a re-export", `export { scene } from "../map/scene.ts";`],
    ["a re-export of everything", `export * from "../map/scene.ts";`],
    ["a type import", `import type { Scene } from "../map/scene.ts";`],
    ["a type's import", `type Scene = import("../map/scene.ts").Scene;`],
    ["a side effect", `import "../map/scene.ts";`],
  ])("%s counts as an import", (_name, text) => {
    expect(violations("src/panels/filters.ts", text)).toHaveLength(1);
  });

  test("views never import each other, but everything below them", () => {
    expect(violations("src/timeline/brush.tsx", `import { Button } from "../ui/button.tsx";`)).toEqual([]);
    expect(violations("src/timeline/brush.tsx", `import { Table } from "../panels/table.tsx";`)).toHaveLength(
      1,
    );
  });

  test("only the map imports MapLibre, its style sheet and worker included", () => {
    for (const specifier of [
      "maplibre-gl",
      "maplibre-gl/dist/maplibre-gl.css",
      "maplibre-gl/dist/worker.mjs?url",
    ]) {
      expect(violations("src/map/map-view.ts", `import "${specifier}";`)).toEqual([]);
      expect(violations("src/app/shell.tsx", `import "${specifier}";`)).toHaveLength(1);
    }
  });

  test("a package whose name only begins like an allowed one is another package", () => {
    expect(violations("src/ui/button.tsx", `import "react-table";`)).toHaveLength(1);
  });

  test("the pure folders import no React and no store", () => {
    for (const folder of ["domain", "selection", "drawing"]) {
      expect(violations(`src/${folder}/a.ts`, `import { useMemo } from "react";`)).toHaveLength(1);
      expect(violations(`src/${folder}/a.ts`, `import { create } from "zustand";`)).toHaveLength(1);
    }
  });

  test("i18n may name the selection's types, but not run its code", () => {
    expect(violations("src/i18n/words.ts", `import type { Filter } from "../selection/filter.ts";`)).toEqual(
      [],
    );
    expect(violations("src/i18n/words.ts", `import { type Filter } from "../selection/filter.ts";`)).toEqual(
      [],
    );
    expect(violations("src/i18n/words.ts", `import { openFilter } from "../selection/filter.ts";`)).toEqual([
      `src/i18n/words.ts:1 imports src/selection/filter.ts: rule "types only": i18n may import types of selection, no values`,
    ]);
  });

  test("data files are for those who load them, and for tests", () => {
    const text = `import address from "../../data/incidents.geojson?url";`;
    expect(violations("src/state/load.ts", text)).toEqual([]);
    expect(violations("src/domain/day.test.ts", text)).toEqual([]);
    expect(violations("src/panels/list.tsx", text)).toEqual([
      expect.stringContaining(`imports data/incidents.geojson: rule "data"`),
    ]);
  });

  test("test tools are for tests only", () => {
    expect(violations("src/domain/day.test.ts", `import fc from "fast-check";`)).toEqual([]);
    expect(violations("src/domain/day.ts", `import fc from "fast-check";`)).toHaveLength(1);
  });

  test("all of Turf in one is refused, its single modules are not", () => {
    expect(violations("src/domain/near.ts", `import { distance } from "@turf/distance";`)).toEqual([]);
    expect(violations("src/domain/near.ts", `import { distance } from "@turf/turf";`)).toEqual([
      expect.stringContaining(`rule "single modules of Turf"`),
    ]);
  });

  test("a folder that the table does not know is refused", () => {
    expect(violations("src/utils/misc.ts", `import "react";`)).toEqual([
      expect.stringContaining("known folder"),
    ]);
  });

  test("the way from a program to the browser is found through other files, but not along types", () => {
    const files = [
      file("tools/check.ts", `import { drawn } from "../src/drawing/drawn.ts";`),
      file("src/drawing/drawn.ts", `import { text } from "../i18n/text.tsx";`),
      file("src/i18n/text.tsx", `import { useMemo } from "react";`),
      file("tools/types.ts", `import type { Text } from "../src/i18n/text.tsx";`),
    ];
    expect(browserReachedByTools(files)).toEqual([
      "tools/check.ts -> src/drawing/drawn.ts -> src/i18n/text.tsx -> react",
    ]);
  });
});

test("a folder that writes markup in React runs without a browser, unless it mounts it", () => {
  const program = file("tools/page.ts", `import { html } from "../src/plain/page.tsx";`);
  const page = (text: string) => [program, file("src/plain/page.tsx", text)];
  expect(
    browserReachedByTools(page(`import "react";\nimport { renderToStaticMarkup } from "react-dom/server";`)),
  ).toEqual([]);
  expect(browserReachedByTools(page(`import { createRoot } from "react-dom/client";`))).toHaveLength(1);
});

describe("the rule of doc comments", () => {
  const missing = (text: string) => undocumentedFunctions([file("src/domain/day.ts", text)]);

  test("an exported function or arrow without a doc comment is reported by line", () => {
    expect(missing("export function dayAfter() {}\nexport const dayBefore = () => {};")).toEqual([
      "src/domain/day.ts:1 dayAfter",
      "src/domain/day.ts:2 dayBefore",
    ]);
  });

  test("a line comment, or a doc comment of something else, is none", () => {
    expect(missing("// The day after.\nexport function dayAfter() {}")).toHaveLength(1);
    expect(missing("/** A day. */\ntype Day = string;\nexport function dayAfter() {}")).toHaveLength(1);
  });

  test("a doc comment, also on the first of several overloads, is enough; what is not exported needs none", () => {
    expect(missing("/** The day after. */\nexport function dayAfter() {}\nfunction local() {}")).toEqual([]);
    expect(missing("/** A. */\nexport function a(x: 1): 1;\nexport function a(x: 1) { return x; }")).toEqual(
      [],
    );
    expect(missing("export const LAST = '2026-01-31';")).toEqual([]);
  });
});

function file(path: string, text: string): SourceFile {
  return { path, text };
}
