import type { Plugin } from "vite";

/** Defines `__EDITION__`: whether the app runs as a site, in one file, or under the dev server, where nothing can be kept or saved. */
export function editionPlugin(edition: "site" | "file"): Plugin {
  return {
    name: "edition",
    config: (_config, { command }) => ({
      define: { __EDITION__: JSON.stringify(command === "serve" ? "dev" : edition) },
    }),
  };
}
