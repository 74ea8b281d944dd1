import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EVERYWHERE, headerRules } from "../tools/vite/host-headers.ts";

const GUIDE = readFileSync(join(import.meta.dirname, "..", "docs", "hosting.md"), "utf8");
const ASSETS = headerRules().find(({ path }) => path === "/assets/*")?.headers ?? {};

describe.each(["nginx", "Caddy", "Apache"])("the configuration for %s", (host) => {
  const text = GUIDE.split(`\n## ${host}\n`)[1]?.split("\n## ")[0] ?? "";

  test("sends every header that the build asks of hosts", () => {
    for (const [name, value] of Object.entries(EVERYWHERE)) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
  });

  test("keeps what is named by its content for a year, and the map's worker to this site", () => {
    const { "Cache-Control": cache, "Content-Security-Policy": policy } = ASSETS;
    expect(text).toContain(`"${cache}"`);
    expect(text).toContain(`"${policy}"`);
  });
});

test("the configuration for Caddy says each header once a file: of two rules the more general would win", () => {
  const text = GUIDE.split("\n## Caddy\n")[1]?.split("\n## ")[0] ?? "";
  const general = /\n {2}header \{([^}]*)\}/.exec(text)?.[1] ?? "";
  expect(general).toContain("Referrer-Policy");
  for (const name of Object.keys(ASSETS)) expect(general).not.toContain(name);
});

test.each(["nginx", "Caddy"])("the configuration for %s holds in any folder", (host) => {
  const text = GUIDE.split(`\n## ${host}\n`)[1]?.split("\n## ")[0] ?? "";
  expect(text).not.toMatch(/\^\/assets|path \/(assets|_headers)|= \/_headers/);
});
