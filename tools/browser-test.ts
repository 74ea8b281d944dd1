import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildAtlas } from "./build-atlas.ts";
import { ensureChromium } from "./chromium.ts";

/*
 * Builds the atlas and tests it in a real browser; the arguments go to Playwright: `npm run test:browser -- search`.
 * `--built` takes the build that is there. ATLAS_DIST names another folder to build into and to test.
 */
const root = join(import.meta.dirname, "..");
const isBuilt = process.argv.includes("--built");
const playwrightArguments = process.argv.slice(2).filter((argument) => argument !== "--built");

process.env.CHROME_PATH = ensureChromium();
if (!isBuilt) await buildAtlas(root, process.env.ATLAS_DIST);
const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
const { status } = spawnSync(process.execPath, [playwright, "test", ...playwrightArguments], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
