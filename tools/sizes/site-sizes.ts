import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a file of the built site is for, in the order in which a first visit needs it. */
export type Share = "page" | "record" | "base map" | "MapLibre" | "later";

/** A file of the built site. */
export interface SiteFile {
  readonly name: string;
  readonly share: Share;
  /** As it is sent: compressed by brotli where the build did that. */
  readonly bytes: number;
}

/** All scripts, styles, fonts and data of a built site. Throws where a part that the first map needs is not found. */
export function siteFiles(folder: string): SiteFile[] {
  const assets = join(folder, "assets");
  const names = readdirSync(assets).filter((name) => !/\.(br|gz|map)$/.test(name));
  const first = withImports(headFiles(folder), assets);
  const map = withImports([theOne(names, /^map-view-.*\.js$/)], assets);
  const shareOf = (name: string): Share => {
    if (/^maplibre-/.test(name)) return "MapLibre";
    if (/^(incidents|provinces|sources|tolls|events)-.*json$/.test(name)) return "record";
    if (/^(countries|lakes|rivers|towns|sea-labels)-.*json$/.test(name)) return "base map";
    // Of the fonts a page in English fetches the first; others as their letters come.
    if (first.has(name) || map.has(name) || /^inter-latin-wght-/.test(name)) return "page";
    return "later";
  };
  const files = names.map((name) => ({ name, share: shareOf(name), bytes: sentBytes(join(assets, name)) }));
  const html = { name: "index.html", share: "page" as const, bytes: sentBytes(join(folder, "index.html")) };
  return [html, ...files].sort((a, b) => b.bytes - a.bytes);
}

/** What the page's head has the browser fetch at once. */
function headFiles(folder: string): string[] {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const found = [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\.\/assets\/([^"]+)"/g)];
  if (found.length === 0)
    throw new Error(`${folder}/index.html loads no file of assets/, expected its script`);
  return found.flatMap(([, name]) => name ?? []);
}

/** Scripts with all that they import at once, and theirs. */
function withImports(names: readonly string[], assets: string): ReadonlySet<string> {
  const all = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name)) continue;
    all.add(name);
    if (name.endsWith(".js")) waiting.push(...importsOf(readFileSync(join(assets, name), "utf8")));
  }
  return all;
}

/** The files that a script imports statically: `from"./name.js"` and `import"./name.js"`, but not `import("./name.js")`. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []);
}

/** Bytes of all files of a folder as they are sent. */
export function folderBytes(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz|map)$/.test(entry.name))
    .reduce((sum, entry) => sum + sentBytes(join(entry.parentPath, entry.name)), 0);
}

function theOne(names: readonly string[], pattern: RegExp): string {
  const [name, ...others] = names.filter((one) => pattern.test(one));
  if (name === undefined || others.length > 0)
    throw new Error(`The build has ${others.length + (name ? 1 : 0)} files like ${pattern}, expected one`);
  return name;
}

function sentBytes(path: string): number {
  const compressed = `${path}.br`;
  return statSync(existsSync(compressed) ? compressed : path).size;
}
