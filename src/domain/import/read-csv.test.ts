import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";
import { cellText, writeCsv } from "./write-csv.ts";

const texts = (text: string) => readCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe("separated values are read as RFC 4180 has them", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "a", 'a "word"', "a,b", "two\nlines", "two\r\nlines", "۱۲", "a;b", " padded "),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  test("as csv-parse reads them, whatever the cells", () => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, end) => {
        const text = rows.map((row) => row.map(quoted).join(",")).join(end);
        expect(texts(text)).toEqual(parse(text, { record_delimiter: end }));
      }),
    );
  });

  test("what was written is read again, formulas and all", () => {
    const risky = fc.constantFrom("=1+1", "+98", "-1", "@a", "\tx", "＝1", "'=1", "''@", "'quoted'", "-");
    const wild = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.oneof(cell, risky), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(wild, (rows) => {
        const written = writeCsv([["a", "b"], ...rows]);
        expect(
          texts(written)
            .slice(1)
            .map((row) => row.map(cellText)),
        ).toEqual(rows);
        expect(
          texts(written)
            .flat()
            .filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text)),
        ).toEqual([]);
      }),
    );
  });
});

describe("the place of a cell", () => {
  test("is where it begins in the text, its quote included", () => {
    const text = 'a,b\r\n"x ""y""",z\r\n';
    const [, second] = readCsv(text).rows;
    expect(second).toEqual([
      { text: 'x "y"', at: 5 },
      { text: "z", at: 15 },
    ]);
  });
});

describe("tables as they come", () => {
  test.each([
    ["commas", "a,b\n1,2"],
    ["semicolons, as Excel writes where the comma is the decimal mark", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2"],
    ["no line end at the end, and blank lines", "a,b\n\n1,2"],
    ["lone carriage returns", "a,b\r1,2\r"],
  ])("%s", (_, text) => {
    expect(texts(text)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  test("a separator within quotes of the heading does not decide", () => {
    expect(texts('"a;b;c",d\n1,2')).toEqual([
      ["a;b;c", "d"],
      ["1", "2"],
    ]);
  });

  test("a quote that is never closed is told where it opens", () => {
    const { faults } = readCsv('a,b\n1,"two\n3,4');
    expect(faults).toMatchObject([
      { class: "import.table", offset: 6, found: "a quote that is never closed" },
    ]);
  });

  test("text behind a closing quote is told where it stands", () => {
    const { faults } = readCsv('a,b\n"one" two,3');
    expect(faults).toMatchObject([{ offset: 9, found: '" two" after a closing quote' }]);
  });

  test("a million quotes are read in no time", () => {
    expect(readCsv(`a,b\n${'""'.repeat(500_000)},x`).rows).toHaveLength(2);
  });
});
