import fc from "fast-check";
import { expect, test } from "vitest";
import { foldForSearch } from "../domain/search-text.ts";
import { type Texts, WordIndex } from "./word-index.ts";

// Letters that fold to others or to nothing, in both scripts; what divides words, and what is a mark on a letter.
const letter = fc.constantFrom(
  ..."abeÉeāßﷺIİiیيىکكهةۀ۰٢5صلیالله.",
  "\u0301",
  "\u064e",
  "\u200c",
  "-",
  "’",
  "،",
  " ",
  " ",
  "\t",
  "\u00a0",
);
const text = fc.array(letter, { maxLength: 14 }).map((letters) => letters.join(""));
const texts: fc.Arbitrary<Texts> = fc.record({
  own: fc.array(text, { maxLength: 3 }),
  shared: fc.array(text, { maxLength: 3 }),
});
const word = fc
  .array(letter, { minLength: 1, maxLength: 4 })
  .map((letters) => foldForSearch(letters.join("")))
  .filter((folded) => folded !== "" && !folded.includes(" "));

/** Whether words occur in texts, found by folding the texts whole and looking through them. */
function hasAll({ own, shared }: Texts, words: readonly string[]): boolean {
  const folded = [...own, ...shared].map((one) => ` ${foldForSearch(one)}`).join("\n");
  return words.every((one) => folded.includes(one.length < 3 ? ` ${one}` : one));
}

test("rows are those that folding whole texts and looking through them finds", () => {
  fc.assert(
    fc.property(
      fc.array(texts, { maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (rows, words) => {
        const index = new WordIndex();
        rows.forEach((row, number) => {
          index.add(number, row);
        });
        const found = index.rowsWithAll(
          words.map((one) => index.wordsLike(one)),
          rows.length,
        );
        const expected = rows.map((row) => hasAll(row, words));
        expect([...found]).toEqual(expected.map(Number));
        const sets = words.map((one) => index.wordsLike(one));
        expect(rows.map((row) => index.hasAll(row, sets))).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
});

test("words of rows that were added after a search are found by the next", () => {
  const index = new WordIndex();
  const found = () => [...index.rowsWithAll([index.wordsLike("qods")], 2)];
  index.add(0, { own: ["Tehran"], shared: [] });
  expect(found()).toEqual([0, 0]);
  index.add(1, { own: ["Shahr-e Qods"], shared: [] });
  expect(found()).toEqual([0, 1]);
});

test("a row that has no word, or only some of those asked, is not found", () => {
  const index = new WordIndex();
  index.add(0, { own: ["", "--"], shared: [] });
  index.add(1, { own: ["bodies"], shared: ["morgue"] });
  const sets = (words: readonly string[]) => words.map((one) => index.wordsLike(one));
  expect([...index.rowsWithAll(sets(["bodies", "morgue"]), 2)]).toEqual([0, 1]);
  expect([...index.rowsWithAll(sets(["bodies", "arrest"]), 2)]).toEqual([0, 0]);
});
