import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(html|js|mjs|css|json|geojson|svg)$/;
/** Below this a smaller answer still takes one packet. */
const WORTHWHILE = 1024;
/** Above this the strongest setting takes seconds and gains little. */
const LARGE = 600_000;

/**
 * Writes `.br` and `.gz` beside every file of text below the folder, for servers that send such files as they are.
 * Neither carries a time or a name, so that the same file gives the same bytes.
 */
export async function precompress(folder: string): Promise<void> {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(paths.map(compressBeside));
}

async function compressBeside(path: string): Promise<void> {
  const content = readFileSync(path);
  if (content.length < WORTHWHILE) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: content.length > LARGE ? 6 : 9 }));
}
