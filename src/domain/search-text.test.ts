import fc from "fast-check";
import { expect, test } from "vitest";
import { foldForSearch } from "./search-text.ts";

test.each([
  ["case", "KAHRIZAK", "kahrizak"],
  ["accents", "Kermānshāh, Esfahân", "kermanshah esfahan"],
  ["an Arabic yeh", "علي", "علی"],
  ["an alef maksura", "على", "علی"],
  ["an Arabic kaf", "كرج", "کرج"],
  ["a teh marbuta", "فاطمة", "فاطمه"],
  ["a hamza on yeh", "مسئول", "مسیول"],
  ["a hamza above heh", "خانهٔ", "خانه"],
  ["a hamza above heh in one letter", "خانۀ", "خانه"],
  ["an alef with madda", "آمل", "امل"],
  ["an alef wasla", "ٱلله", "الله"],
  ["vowel marks", "مُحَمَّد", "محمد"],
  ["a tatweel", "ســـلام", "سلام"],
  ["presentation forms", "ﻻﻟﻪ", "لاله"],
  ["Persian digits", "۱۸ دی ۱۴۰۴", "18 دی 1404"],
  ["Arabic digits", "٢٠٥", "205"],
  ["ZWNJ", "بیمارستان‌ها", "بیمارستانها"],
  ["hyphens", "Shahr-e Qods", "shahre qods"],
  ["typographic hyphens", "Shahr‐e Qods, Shahr‑e Rey", "shahre qods shahre rey"],
  ["apostrophes of all kinds", "Sha'ban Sha’ban Shaʿban Shaʾban", "shaban shaban shaban shaban"],
  ["direction marks and soft hyphens", "\u200fکرج\u2069 in\u00adcident", "کرج incident"],
  ["other punctuation", "«کهریزک»؛ (Tehran): 8/9 – 10", "کهریزک tehran 8 9 10"],
  ["space around", "  a \n b\t", "a b"],
])("%s folds away", (_what, text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test("letters that differ stay different", () => {
  expect(foldForSearch("قدس")).not.toBe(foldForSearch("غدس"));
  expect(foldForSearch("Qods")).not.toBe(foldForSearch("Gods"));
});

test("punctuation alone folds to nothing", () => {
  expect(foldForSearch(" -- «» … ")).toBe("");
});

test("a folded text folds to itself, and holds single spaces between words only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldForSearch(text);
      expect(foldForSearch(folded)).toBe(folded);
      expect(folded).not.toMatch(/^ | $| {2}|[^\p{L}\p{N} ]/u);
    }),
    { numRuns: 1000 },
  );
});
