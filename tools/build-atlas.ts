import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { precompress } from "./precompress.ts";
import { SINGLE_FILE_NAME, singleFile } from "./single-file.ts";

/**
 * Builds the atlas from the project's folder into another, emptied first: the site, the one file that "Save a copy" gives, the licences
 * of what is in them, and all of it compressed. The same sources give the same bytes, wherever and whenever they are built.
 */
export async function buildAtlas(root: string, folder = "dist"): Promise<void> {
  const outDir = resolve(root, folder);
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const copy = await singleFile(root);
  writeFileSync(join(outDir, SINGLE_FILE_NAME), copy);
  copyFileSync(join(root, "THIRD-PARTY.md"), join(outDir, "third-party.txt"));
  offerCopy(join(outDir, "edition.json"), copy.length);
  await precompress(outDir);
}

/** Says in the edition that there is a copy to save, and its size; without it the page does not offer one. */
function offerCopy(path: string, copyBytes: number): void {
  const edition: unknown = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, `${JSON.stringify(Object.assign({}, edition, { copyBytes }))}\n`);
}
