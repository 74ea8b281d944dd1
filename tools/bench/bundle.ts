import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles the measuring program as the page's code is bundled, and gives its path: between modules that
 * stay apart, each use of an imported constant costs Node more than the work that is measured.
 */
export async function bundledMeasure(root: string): Promise<string> {
  const folder = join(root, ".cache", "bench");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join("tools", "bench", "measure.ts"),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "measure.mjs" } },
    },
  });
  return join(folder, "measure.mjs");
}
