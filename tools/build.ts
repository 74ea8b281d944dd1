import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildAtlas } from "./build-atlas.ts";

/** Builds the atlas: `npm run build`. ATLAS_DIST names another folder than dist. */
const root = join(import.meta.dirname, "..");
const folder = process.env.ATLAS_DIST ?? "dist";

await buildAtlas(root, folder);
console.log(`${folder}: ${readFileSync(resolve(root, folder, "edition.json"), "utf8").trim()}`);
