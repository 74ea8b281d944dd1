import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { takeBaseOption } from "./base-option.ts";
import { singleFile } from "./single-file.ts";

/** Writes the whole atlas as one page: `npm run build:file -- --base URL PATH`, both optional; the path is else dist/iran-incident-atlas.html. */
const root = join(import.meta.dirname, "..");
const [named] = takeBaseOption(process.argv.slice(2));
const path = named ?? join(root, "dist", "iran-incident-atlas.html");

const html = await singleFile(root);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, html);
const compressed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
console.log(`${path}: ${kilobytes(html.length)}, ${kilobytes(compressed.length)} compressed`);

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
