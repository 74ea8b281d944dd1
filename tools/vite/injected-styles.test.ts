import { expect, test } from "vitest";
import { injectedStyles, styleIn } from "./injected-styles.ts";

test("React Aria's own styles are the two that are known, constants filled in", () => {
  const [press, scroll] = injectedStyles();
  expect(press).toMatch(/^@layer \{\s+\[data-react-aria-pressable\] \{\s+touch-action: [^}]+\}\s+\}$/);
  expect(scroll).toMatch(/^@layer \{\s+\* \{\s+overscroll-behavior: contain;\s+\}\s+\}$/);
});

test("a source with no style, with two, or with a constant that is not there is refused by name", () => {
  expect(() => styleIn("", "a.mjs")).toThrow("a.mjs gives 0 texts");
  const one = "style.textContent = `x`.trim();";
  expect(() => styleIn(one + one, "a.mjs")).toThrow("a.mjs gives 2 texts");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands for the source of a module.
  expect(() => styleIn("style.textContent = `${A}`.trim();", "a.mjs")).toThrow("no text constant A");
});
