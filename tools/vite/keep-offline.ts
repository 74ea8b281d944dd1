import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { minify, type Plugin, transformWithOxc } from "vite";
import type { Release } from "../../src/service-worker/release.ts";

/** A file of the built site. */
export interface BuiltFile {
  /** From the site's folder, with forward slashes. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const PAGE = "index.html";
const SCRIPT = "src/service-worker/service-worker.ts";

/** The release that these files make, in the order of their paths. The same files give the same version, wherever they were built. */
export function releaseOf(built: readonly BuiltFile[], day: string): Release {
  const files = [...built]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => [path === PAGE ? "./" : path, sha256(content).digest("base64")] as const);
  return {
    version: sha256(JSON.stringify(files)).digest("hex").slice(0, 7),
    day,
    bytes: built.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0),
    files: Object.fromEntries(files),
  };
}

/** The service worker for a release: one small script, the release's files and hashes within it. */
export async function serviceWorker(root: string, release: Release): Promise<string> {
  const path = join(root, SCRIPT);
  const { code } = await transformWithOxc(readFileSync(path, "utf8"), path, {
    define: { __RELEASE__: JSON.stringify(release) },
    sourcemap: false,
  });
  const { code: small } = await minify("service-worker.js", code, { module: true });
  return small.replace(/export\s*\{\};?\s*$/, "");
}

/**
 * Writes the service worker that keeps all files of the build offline, and `edition.json`, by which the page says beforehand what
 * that takes. Files that only a host reads are left out.
 */
export function keepOfflinePlugin(day: () => string): Plugin {
  let root = "";
  let publicFolder = "";
  return {
    name: "keep-offline",
    apply: "build",
    configResolved(config) {
      root = config.root;
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const built = Object.values(bundle).map(
          (output): BuiltFile => ({
            path: output.fileName,
            content: output.type === "chunk" ? output.code : output.source,
          }),
        );
        const isKept = ({ path }: BuiltFile) => !path.startsWith("_") && !path.endsWith(".map");
        const release = releaseOf([...built, ...filesIn(publicFolder)].filter(isKept), day());
        const { files: _files, ...edition } = release;
        const emit = (fileName: string, source: string) => this.emitFile({ type: "asset", fileName, source });
        emit("service-worker.js", await serviceWorker(root, release));
        emit("edition.json", `${JSON.stringify(edition)}\n`);
      },
    },
  };
}

function filesIn(folder: string): BuiltFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll("\\", "/"),
      content: readFileSync(path),
    }));
}

function sha256(content: string | Uint8Array) {
  return createHash("sha256").update(content);
}
