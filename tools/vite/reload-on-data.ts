import { sep } from "node:path";
import type { Plugin } from "vite";

/** Reloads the page of the dev server when a file of the data folder is added, changed or removed. */
export function reloadOnDataPlugin(directory: string): Plugin {
  return {
    name: "reload-on-data",
    apply: "serve",
    configureServer({ watcher, ws }) {
      watcher.add(directory);
      watcher.on("all", (_event, file) => {
        if (file.startsWith(directory + sep)) ws.send({ type: "full-reload" });
      });
    },
  };
}
