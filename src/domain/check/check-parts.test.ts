import { domainToASCII, domainToUnicode } from "node:url";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { firstBadByte } from "./decode.ts";
import { LineIndex } from "./line-index.ts";
import { editDistance, nearest } from "./nearest.ts";
import { unicodeHost } from "./punycode.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("the first byte that is not UTF-8", () => {
  test("is there exactly where the platform's decoder refuses, and nothing before it is refused", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, fc.uint8Array({ maxLength: 3 }), (start, end) => {
        const all = Uint8Array.from([...start, ...end]);
        const bad = firstBadByte(all);
        expect(bad === undefined).toBe(isUtf8(all));
        if (bad !== undefined) expect(isUtf8(all.subarray(0, bad))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe("line and column", () => {
  test("are those that counting line ends gives, whichever they are", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "پ", "\n", "\r\n")), fc.nat(), (parts, at) => {
        const text = parts.join("");
        const offset = at % (text.length + 1);
        fc.pre(text[offset - 1] !== "\r");
        const before = text.slice(0, offset).split(/\r\n|\n/);
        expect(new LineIndex(text).at(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? "").length + 1,
        });
      }),
    );
  });
});

describe("did you mean", () => {
  test.each([
    ["tittle_en", "title_en"],
    ["placePrecision", "place_precision"],
    ["mass_killing", "mass-killing"],
    ["Protest", "protest"],
  ])("%s is near %s", (written, meant) => {
    expect(nearest(written, ["title_en", "title_fa", "place_precision", "mass-killing", "protest"])).toBe(
      meant,
    );
  });

  test("nothing is near a word of its own", () => {
    expect(nearest("weapon", ["title_en", "category"])).toBeUndefined();
  });

  test("distance is 0 only between equals, the same both ways, and never above the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance).toBe(editDistance(other, one));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe("a host in punycode", () => {
  test.each(["خبر.ایران", "bücher.example", "аmnesty.org", "例え.jp", "amnesty.org"])(
    "%s is spelt out as the platform does",
    (host) => {
      const ascii = domainToASCII(host);
      expect(unicodeHost(ascii)).toBe(domainToUnicode(ascii));
    },
  );

  test("that is not well-formed stays as it is", () => {
    expect(unicodeHost("xn--99999999.org")).toBe("xn--99999999.org");
  });
});
