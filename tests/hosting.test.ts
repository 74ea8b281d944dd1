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
