import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { takeBaseOption } from "./base-option.ts";
import { buildAtlas } from "./build-atlas.ts";

/*
 * Builds the atlas: `npm run build`. `-- --base URL`, or ATLAS_BASE, is where its pictures lead back to, wherever it is opened;
 * ATLAS_DIST names another folder than dist.
 */
const root = join(import.meta.dirname, "..");
const folder = process.env.ATLAS_DIST ?? "dist";

takeBaseOption(process.argv.slice(2));
await buildAtlas(root, folder);
console.log(`${folder}: ${readFileSync(resolve(root, folder, "edition.json"), "utf8").trim()}`);
