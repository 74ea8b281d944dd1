import fc from "fast-check";
import { expect, test } from "vitest";
import { FeatureScanner } from "./feature-scanner.ts";

function scan(file: Buffer, pieces: readonly number[]): { offset: number; text: string }[] {
  const found: { offset: number; text: string }[] = [];
  const scanner = new FeatureScanner(({ offset, bytes }) => {
    found.push({ offset, text: bytes.toString("utf8") });
  });
  const cuts = [0, ...[...pieces].sort((a, b) => a - b), file.length];
  cuts.slice(1).forEach((end, index) => {
    scanner.push(file.subarray(cuts[index], end));
  });
  scanner.end();
  return found;
}

const feature = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });

/** How a file is indented, and at which shares of its length it is cut. */
interface Layout {
  readonly shares: readonly number[];
  readonly indent: number;
}
const layout: fc.Arbitrary<Layout> = fc.record({
  shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
  indent: fc.nat({ max: 2 }),
});

test("features are found with their bytes, however the file is cut, and nothing else is", () => {
  const check = (features: readonly object[], other: unknown, { shares, indent }: Layout) => {
    const root = {
      type: "FeatureCollection",
      licences: [{ a: 1 }],
      other,
      features,
      after: { features: [{}] },
    };
    const file = Buffer.from(JSON.stringify(root, null, indent));
    const found = scan(
      file,
      shares.map((share) => Math.floor(share * file.length)),
    );
    expect(found.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(features)));
    for (const { offset, text } of found)
      expect(file.subarray(offset, offset + Buffer.byteLength(text)).toString("utf8")).toBe(text);
  };
  fc.assert(fc.property(fc.array(feature, { maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), layout, check));
});

test.each(['{"features":[{"a":1}', '{"features":[{"a', '{"features":['])(
  "a file that ends in the middle is told: %s",
  (text) => {
    expect(() => scan(Buffer.from(text), [])).toThrow("The file ends in the middle");
  },
);
