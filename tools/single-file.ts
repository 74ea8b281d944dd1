import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { baseAddressPlugin } from "./vite/base-address.ts";
import { datasetDescriptionPlugin } from "./vite/dataset-description.ts";
import { editionPlugin } from "./vite/edition.ts";
import { plainPagesPlugin, plainStyle } from "./vite/plain-pages.ts";
import { recordStampPlugin } from "./vite/record-stamp.ts";
import { singleFilePlugin } from "./vite/single-file.ts";

/** What the file is called that holds the whole atlas. */
export const SINGLE_FILE_NAME = "iran-incident-atlas.html";

/** The whole atlas as one page that asks for nothing, as bytes of UTF-8. Nothing is written to the disk. */
export async function singleFile(root: string): Promise<Uint8Array> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [
      react(),
      recordStampPlugin(join(root, "data")),
      editionPlugin("file"),
      baseAddressPlugin(process.env.ATLAS_BASE),
      datasetDescriptionPlugin(join(root, "data")),
      plainPagesPlugin("file"),
      singleFilePlugin(SINGLE_FILE_NAME, plainStyle(root)),
    ],
    build: {
      target: "baseline-widely-available",
      write: false,
      copyPublicDir: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : "output" in result
      ? result.output
      : [];
  const page = outputs.find(({ fileName }) => fileName === SINGLE_FILE_NAME);
  if (page?.type !== "asset") throw new Error(`The build made no ${SINGLE_FILE_NAME}, expected it.`);
  return Buffer.from(page.source);
}
