import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { policyText, textSource } from "./content-policy.ts";
import { plainPages, plainPolicy, plainStyle } from "./plain-pages.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const pages = plainPages(ROOT);

test("there is a page for each language", () => {
  expect(pages.map(({ name }) => name)).toEqual(languages.map((language) => `record.${language}.html`));
});

describe.each(pages)("$name", ({ html }) => {
  test("forbids every script, and wears the one style that it names by its hash", () => {
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => style);
    expect(styles.map(textSource)).toEqual(plainPolicy(plainStyle(ROOT))["style-src"]);
    expect(html).toContain(`content="${policyText(plainPolicy(plainStyle(ROOT)))}"`);
    expect(html).toContain("script-src 'none'");
  });

  test("asks for nothing: its icon stands in it, and nothing else is loaded", () => {
    expect(html.match(/<(link|img|script|iframe|object)\b[^>]*>/g)).toEqual([
      expect.stringMatching(/^<link rel="icon" type="image\/svg\+xml" href="data:image/),
    ]);
  });
});
