import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where React Aria puts a `<style>` of its own into the page: below its package's folder, without the ending. */
const SOURCES = ["dist/private/interactions/usePress.mjs", "dist/private/overlays/usePreventScroll.mjs"];

/**
 * The texts of the style elements that React Aria makes at run time, read from its installed sources: the first for touch on
 * whatever can be pressed, the second while something modal is open on an iPhone. Throws if a source no longer has exactly one.
 */
export function injectedStyles(): readonly string[] {
  styles ??= readStyles();
  return styles;
}

let styles: readonly string[] | undefined;

function readStyles(): string[] {
  const fromComponents = createRequire(createRequire(import.meta.url).resolve("react-aria-components"));
  const folder = dirname(fromComponents.resolve("react-aria/package.json"));
  return SOURCES.map((source) => styleIn(readFileSync(join(folder, source), "utf8"), source));
}

/** The one text that a module gives to a style element, with its constants filled in. `source` is named in errors. */
export function styleIn(code: string, source: string): string {
  const found = [...code.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)];
  const [, template] = found[0] ?? [];
  if (found.length !== 1 || template === undefined) {
    throw new Error(`${source} gives ${found.length} texts to style elements, expected one.`);
  }
  return template.replace(/\$\{([\w$]+)\}/g, (_, name: string) => constantIn(code, name, source)).trim();
}

function constantIn(code: string, name: string, source: string): string {
  const escaped = name.replaceAll("$", "\\$");
  const value = new RegExp(`const ${escaped} = '([^']*)'`).exec(code)?.[1];
  if (value === undefined)
    throw new Error(`${source} has no text constant ${name}, expected one in its style.`);
  return value;
}
