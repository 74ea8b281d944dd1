import fc from "fast-check";
import { expect, test } from "vitest";
import { hasRow, inAll, listRows, type RowBits, rowsPassing, writeRun, writeSome } from "./row-bits.ts";

const columns = fc.array(fc.nat(4), { maxLength: 100 }).map((values) => Uint8Array.from(values));
const judgements = fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }).map((each) => Uint8Array.from(each));
const numbers = (bits: RowBits, rows: number) => [...listRows(bits, rows)];

/** The rows of a column that pass, by asking each. */
const passing = (column: Uint8Array, failures: Uint8Array) =>
  [...column.keys()].filter((row) => failures[column[row] ?? 0] === 0);

test("rows pass by their value in a column", () => {
  fc.assert(
    fc.property(columns, judgements, (column, failures) => {
      const bits = rowsPassing(column, failures);
      expect(numbers(bits, column.length)).toEqual(passing(column, failures));
      expect([...column.keys()].filter((row) => hasRow(bits, row))).toEqual(passing(column, failures));
    }),
  );
});

test("where no value fails nothing is kept of the rows", () => {
  expect(rowsPassing(Uint8Array.of(0, 1, 2), new Uint8Array(3))).toBeNull();
});

test("rows in all of some sets pass each of them", () => {
  fc.assert(
    fc.property(columns, fc.array(judgements, { maxLength: 3 }), (column, failures) => {
      const sets = failures.map((each) => rowsPassing(column, each));
      const expected = [...column.keys()].filter((row) =>
        failures.every((each) => each[column[row] ?? 0] === 0),
      );
      expect(numbers(inAll(...sets), column.length)).toEqual(expected);
    }),
  );
});

test("a run holds its first row and not its end, wherever words of bits begin", () => {
  fc.assert(
    fc.property(columns, judgements, fc.tuple(fc.nat(100), fc.nat(100)), (...given) => {
      const [column, failures, [a, b]] = given;
      const run = { first: Math.min(a, b, column.length), end: Math.min(Math.max(a, b), column.length) };
      const into = new Uint32Array(column.length);
      const count = writeRun(rowsPassing(column, failures), run, into);
      const expected = passing(column, failures).filter((row) => row >= run.first && row < run.end);
      expect([...into.subarray(0, count)]).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("of some rows those in the set are written, in their order", () => {
  fc.assert(
    fc.property(columns, judgements, fc.infiniteStream(fc.nat(99)), (column, failures, stream) => {
      const rows = Uint32Array.from([...stream.take(20)].filter((row) => row < column.length));
      const into = new Uint32Array(20);
      const count = writeSome(rowsPassing(column, failures), rows, into);
      const expected = [...rows].filter((row) => failures[column[row] ?? 0] === 0);
      expect([...into.subarray(0, count)]).toEqual(expected);
    }),
  );
});
