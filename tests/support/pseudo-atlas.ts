import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { pseudoLanguagePlugin } from "../../tools/pseudo/pseudo-plugin.ts";
import { type ServedSite, serve } from "../../tools/serve.ts";
import { editionPlugin } from "../../tools/vite/edition.ts";
import { recordStampPlugin } from "../../tools/vite/record-stamp.ts";
import { test as base } from "./atlas.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** Playwright's test with an atlas that also speaks the language that nobody speaks: built once a worker, published nowhere. */
export const test = base.extend<object, { pseudo: ServedSite }>({
  pseudo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), "pseudo-"));
      await build({
        root: ROOT,
        configFile: false,
        logLevel: "error",
        base: "./",
        plugins: [
          pseudoLanguagePlugin(ROOT),
          react(),
          recordStampPlugin(join(ROOT, "data")),
          editionPlugin("site"),
        ],
        build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false },
      });
      const site = await serve({ directory: outDir, port: 0 });
      await use(site);
      await site.close();
      rmSync(outDir, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
