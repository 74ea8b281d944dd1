import { join, relative } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { PSEUDO_TAG, pseudoLanguageFile, withLanguageLines } from "./pseudo-language.ts";

/** Adds to a build the language that nobody speaks, by the file and the lines by which CONTRIBUTING.md says that a language is added. */
export function pseudoLanguagePlugin(root: string): Plugin {
  const file = normalizePath(join(root, "src", "i18n", "languages", `${PSEUDO_TAG}.ts`));
  return {
    name: "pseudo-language",
    enforce: "pre",
    resolveId: (source) => (source === `./languages/${PSEUDO_TAG}.ts` ? file : undefined),
    load: (id) => (id === file ? pseudoLanguageFile() : undefined),
    transform: (code, id) => withLanguageLines(normalizePath(relative(root, id)), code),
  };
}
