import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releaseOf, serviceWorker } from "../../tools/vite/keep-offline.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NOT_KEPT = /^_|\.(br|gz|map)$|^(edition\.json|service-worker\.js|iran-incident-atlas\.html)$/;

/**
 * Makes, in an empty folder, the release that might follow a built site: its page says so in a meta element
 * `release`. Returns its version.
 */
export async function nextRelease(directory: string, folder: string, day: string): Promise<string> {
  cpSync(directory, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const page = join(folder, "index.html");
  const html = readFileSync(page, "utf8");
  writeFileSync(page, html.replace("<title>", '<meta name="release" content="next"><title>'));
  const built = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      content: readFileSync(path),
    }))
    .filter(({ path }) => !NOT_KEPT.test(path));
  const release = releaseOf(built, day);
  writeFileSync(join(folder, "service-worker.js"), await serviceWorker(ROOT, release));
  return release.version;
}
