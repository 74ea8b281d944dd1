import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { buildAtlas } from "../build-atlas.ts";
import { ensureChromium } from "../chromium.ts";
import { figureSources } from "../figure/record.ts";
import { precompress } from "../precompress.ts";
import { siteHandler } from "../serve.ts";
import { limits, weigh } from "../sizes/budget.ts";
import { folderBytes, siteFiles } from "../sizes/site-sizes.ts";
import { atlasContender, bareContender } from "./browser/contender.ts";
import { type Bytes, browserReport, type Measured } from "./browser/report.ts";
import { type Sample, sample } from "./browser/sample.ts";
import { type EditionServer, serveEdition } from "./browser/serve-edition.ts";
import { machine } from "./machine.ts";
import { syntheticFiles } from "./synthetic-files.ts";
import { syntheticRecord } from "./synthetic-record.ts";

/*
 * The atlas against a bare MapLibre page with the same polygons, in turns and in one run: `npm run bench:browser [-- --runs 5 --sizes 1000,10000 --keep]`. Sizes are of synthetic records, beside the
 * published one. `--keep` writes the tables to bench/results-browser.md, above the line from which they are judged.
 */
const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    sizes: { type: "string", default: "" },
    keep: { type: "boolean", default: false },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(",").filter(Boolean).map(Number);
const flags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // As in the tests: where graphics are software, pages themselves are not painted through them.
  "--disable-gpu-rasterization",
];
/** What follows this line in the results is written by hand. */
const judgement = "## Judged";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
const atlasFolder = join(folder, "atlas");
await buildAtlas(root, atlasFolder);
const servers = {
  atlas: await serveEdition(siteHandler({ directory: atlasFolder })),
  bare: await serveEdition(await benchPage("bare")),
};
const contenders = [bareContender(servers.bare.url), atlasContender(servers.atlas.url)];
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
const measured: Measured[] = [];
for (const size of [null, ...sizes]) await measureRecord(size);
const report = browserReport({
  machine: machine(root, ["maplibre-gl"]),
  browser: `Chromium ${browser.version()}`,
  runs,
  measured,
  bytes: bytesOfAll(),
});
await browser.close();
for (const server of Object.values(servers)) server.close();
rmSync(folder, { recursive: true });
console.log(report);
if (values.keep) keep(report);

/** Measures all pages with the published record, or with a synthetic one of so many incidents. The bare page, which has none, once. */
async function measureRecord(size: number | null): Promise<void> {
  publish(servers.atlas, size);
  const pages = contenders.filter(({ hasRecord }) => hasRecord || size === null);
  const samples = new Map(pages.map((page) => [page, [] as Sample[]]));
  for (let run = 0; run < runs; run++) {
    for (const [page, taken] of samples) {
      process.stderr.write(`${page.name}, ${size ?? "published"}, visit ${run + 1}\n`);
      taken.push(await sample(browser, page));
    }
  }
  for (const [{ name, hasRecord }, taken] of samples) {
    const record = size === null ? "the published" : `${size.toLocaleString("en")} synthetic`;
    measured.push({ contender: name, record: hasRecord ? record : "none", samples: taken });
  }
}

function publish(server: EditionServer, size: number | null): void {
  const published = readFileSync(join(root, "data", "incidents.geojson"), "utf8");
  const files =
    size === null
      ? { incidents: published }
      : syntheticFiles(syntheticRecord(size), figureSources(root).dataset);
  const edition = new Map(Object.entries(files).map(([name, text]) => [fileName(name), text]));
  server.publish(edition);
}

function fileName(name: string): string {
  return name === "incidents" ? "incidents.geojson" : `${name}.json`;
}

/** Builds a page of bench/ and answers with it, without the atlas's headers: it has no policy to keep. */
async function benchPage(name: string): Promise<RequestListener> {
  const outDir = join(folder, name);
  await build({
    configFile: false,
    root: join(root, "bench", name),
    base: "./",
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      target: "baseline-widely-available",
    },
  });
  await precompress(outDir);
  return sirv(outDir, { dev: true, brotli: true });
}

function bytesOfAll(): Bytes[] {
  const atlas = weigh(siteFiles(atlasFolder), limits).map(({ name, kilobytes }) => ({
    contender: "atlas",
    what: name,
    kilobytes,
  }));
  const all = { what: "all", kilobytes: folderBytes(join(folder, "bare")) / 1000 };
  return [...atlas, { contender: "bare MapLibre", ...all }];
}

/** What was judged by hand stays below the new tables. */
function keep(tables: string): void {
  const path = join(root, "bench", "results-browser.md");
  const before = readFileSync(path, "utf8");
  const judged = before.includes(judgement) ? before.slice(before.indexOf(judgement)) : "";
  writeFileSync(path, `${tables.trimEnd()}\n\n${judged}`);
}
