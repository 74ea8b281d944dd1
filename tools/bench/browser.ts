import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { buildAtlas } from "../build-atlas.ts";
import { ensureChromium } from "../chromium.ts";
import { serve } from "../serve.ts";
import { median } from "./stopwatch.ts";

/*
 * The atlas against a bare MapLibre page with the same polygons, in turns and in one run: from the
 * navigation to the first idle map, and from a change to the idle map that shows it. These machines are
 * noisy: medians, and ratios rather than milliseconds. `npm run bench:browser [-- --runs 5]`.
 */
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 5;
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
];

interface Sample {
  readonly firstDrawn: number;
  readonly firstIdle: number;
  readonly change: number;
}

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
const atlasFolder = join(folder, "atlas");
const bareFolder = join(folder, "bare");
await buildAtlas(root, atlasFolder);
await build({
  configFile: false,
  root: join(root, "bench", "bare"),
  base: "./",
  logLevel: "warn",
  build: { outDir: bareFolder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
});
const atlas = await serve({ directory: atlasFolder, port: 0 });
const bare = await servePlainly(bareFolder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
const samples: Record<"atlas" | "bare", Sample[]> = { atlas: [], bare: [] };
for (let run = 0; run < runs; run++) {
  samples.bare.push(await sample(browser, bare.url, (page) => page.keyboard.press("c")));
  samples.atlas.push(
    await sample(browser, `${atlas.url}#lang=en`, (page) =>
      page.getByRole("button", { name: "8–9 Jan 2026", exact: true }).click(),
    ),
  );
}
await browser.close();
await Promise.all([atlas.close(), bare.close()]);
rmSync(folder, { recursive: true });
report();

/** One cold start in a profile of its own, and one change after it. */
async function sample(from: Browser, url: string, change: (page: Page) => Promise<void>): Promise<Sample> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw new Error(`${url} failed, so that its times would mean nothing`, { cause: error });
  });
  await page.addInitScript(watchMap);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.map === "idle", null, {
    timeout: 120_000,
  });
  await setTimeout(1500);
  const before = await page.evaluate(() => performance.now());
  await change(page);
  await setTimeout(4000);
  const { drawn, idles } = await page.evaluate(() => Reflect.get(window, "mapTimes"));
  await context.close();
  return { firstDrawn: drawn ?? idles[0], firstIdle: idles[0], change: idles.at(-1) - before };
}

/** Serves a folder without the atlas's headers: the bare page has no policy to keep. */
async function servePlainly(directory: string) {
  const answer = sirv(directory);
  const server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://localhost:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs in the page: notes when it first shows a shape of Iran, and each time the map comes to rest. */
function watchMap(): void {
  const times: { drawn: number | null; idles: number[] } = { drawn: null, idles: [] };
  Reflect.set(window, "mapTimes", times);
  new MutationObserver(() => {
    if (times.drawn === null && document.querySelector(".map-panel svg path"))
      times.drawn = performance.now();
    if (document.documentElement.dataset.map === "idle") times.idles.push(performance.now());
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-map"] });
}

function report(): void {
  const rows = (["firstDrawn", "firstIdle", "change"] as const).map((measure) => {
    const ours = median(samples.atlas.map((one) => one[measure]));
    const reference = median(samples.bare.map((one) => one[measure]));
    return {
      measure: {
        firstDrawn: "first drawing of Iran",
        firstIdle: "first idle map",
        change: "change to idle map",
      }[measure],
      "atlas (ms)": Math.round(ours),
      "bare MapLibre (ms)": Math.round(reference),
      ratio: Number((ours / reference).toFixed(2)),
    };
  });
  console.log(`Medians of ${runs} runs, in turns, 1440 x 900, software graphics`);
  console.table(rows);
}
