import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { baseAddressPlugin } from "./tools/vite/base-address.ts";
import { contentPolicyPlugin } from "./tools/vite/content-policy.ts";
import { datasetDescriptionPlugin } from "./tools/vite/dataset-description.ts";
import { editionPlugin } from "./tools/vite/edition.ts";
import { hostHeadersPlugin } from "./tools/vite/host-headers.ts";
import { keepOfflinePlugin } from "./tools/vite/keep-offline.ts";
import { plainPagesPlugin } from "./tools/vite/plain-pages.ts";
import { recordCheckPlugin } from "./tools/vite/record-check.ts";
import { recordStamp, recordStampPlugin } from "./tools/vite/record-stamp.ts";

const data = join(import.meta.dirname, "data");

export default defineConfig({
  // Relative addresses: the built page works in any folder of any host.
  base: "./",
  plugins: [
    react(),
    recordCheckPlugin(data),
    recordStampPlugin(data),
    editionPlugin("site"),
    baseAddressPlugin(process.env.ATLAS_BASE),
    contentPolicyPlugin(),
    datasetDescriptionPlugin(data),
    plainPagesPlugin("site"),
    hostHeadersPlugin(),
    keepOfflinePlugin(() => recordStamp(data).day),
  ],
  build: {
    target: "baseline-widely-available",
    // The strict content policy allows no data: scripts or fonts, and a data file must be one that can be downloaded.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: process.env.SOURCEMAP === "1",
    // MapLibre alone is a megabyte.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // Not every host knows `.mjs` for a script, and a worker of another type does not start.
        assetFileNames: ({ names }) =>
          `assets/[name]-[hash]${names.some((name) => name.endsWith(".mjs")) ? ".js" : "[extname]"}`,
        codeSplitting: {
          groups: [
            // Not the worker's address (`?url`), which the page needs at once: it would bring all of MapLibre with it.
            { name: "maplibre", test: /node_modules[\\/]maplibre-gl[\\/][^?]*$/ },
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
});
