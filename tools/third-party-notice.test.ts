import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runtimePackages, thirdPartyNotice } from "./third-party-notice.ts";

const ROOT = join(import.meta.dirname, "..");
const LOCKFILE: unknown = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));

/** Licences under which code may be passed on with a notice and nothing more. */
const FREE = /^\(?(MIT|ISC|0BSD|Unlicense|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1)( OR [\w.-]+)?\)?$/;

test("THIRD-PARTY.md is what the lockfile and the packages' own licences say", () => {
  expect(readFileSync(join(ROOT, "THIRD-PARTY.md"), "utf8")).toBe(thirdPartyNotice(ROOT));
});

test("every package that reaches the reader has a licence that lets it be passed on", () => {
  const packages = runtimePackages(LOCKFILE);
  expect(packages.map(({ name }) => name)).toContain("maplibre-gl");
  expect(packages.filter(({ license }) => !FREE.test(license))).toEqual([]);
});

test("no package that reaches the reader runs a script when it is installed", () => {
  const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  const withScripts = [...text.matchAll(/"(node_modules\/[^"]+)": \{[^{}]*"hasInstallScript": true/g)];
  const paths = runtimePackages(LOCKFILE).map(({ path }) => path);
  expect(withScripts.map(([, path]) => path).filter((path) => paths.includes(path ?? ""))).toEqual([]);
});

test("a dependency of a dependency is found where Node finds it, its own copy first; dev dependencies are left out", () => {
  const lockfile = {
    packages: {
      "": { dependencies: { a: "1", b: "1" }, devDependencies: { d: "1" } },
      "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { b: "2" } },
      "node_modules/a/node_modules/b": { version: "2.0.0", license: "ISC" },
      "node_modules/b": { version: "1.0.0", license: "ISC" },
      "node_modules/d": { version: "1.0.0", license: "MIT" },
    },
  };
  expect(runtimePackages(lockfile).map(({ name, version }) => `${name} ${version}`)).toEqual([
    "a 1.0.0",
    "b 2.0.0",
    "b 1.0.0",
  ]);
  expect(() => runtimePackages({ packages: { "": { dependencies: { a: "1" } } } })).toThrow("no a");
});
