import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figureThemes, palettes } from "./palette.ts";

const tokens = readFileSync(join(import.meta.dirname, "..", "..", "ui", "tokens.css"), "utf8");

/** The first block of the style sheet that a selector opens: later ones only change it for some readers. */
function blockOf(selector: string): string {
  const start = tokens.indexOf(`${selector} {`);
  return tokens.slice(start, tokens.indexOf("}", start));
}

test.each(figureThemes)("the colours of a %s figure are those of the page", (theme) => {
  const block = blockOf(theme === "light" ? ":root" : ':root[data-theme="dark"]');
  const { black: _black, white: _white, ...colours } = palettes[theme];
  const ofThePage = Object.keys(colours).map((name) => [
    name,
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1],
  ]);
  expect(colours).toEqual(Object.fromEntries(ofThePage));
});
