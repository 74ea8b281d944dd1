import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { locate } from "./locate.ts";
import { MOST_LEVELS, scanJson } from "./scan-json.ts";

// Hundreds of files each, on machines that have other work too.
vi.setConfig({ testTimeout: 60_000 });

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the scan of JSON", () => {
  test("finds nothing in what JSON.parse reads, whatever its spaces", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        fc.pre(!JSON.stringify(value).includes("__proto__"));
        const text = JSON.stringify(value, null, indent);
        expect(scanJson(text)).toEqual({ faults: [], text });
      }),
    );
  });

  test("finds something in every text that JSON.parse refuses, and what it lets pass can be parsed", () => {
    const broken = fc
      .tuple(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom(
          ",",
          "}",
          "]",
          '"',
          ":",
          "{",
          "[",
          "\\",
          "x",
          "1",
          "-",
          ".",
          "/",
          "//",
          "/*",
          "#",
          "\n",
          "e",
          " ",
        ),
      )
      .map(([value, at, put]) => {
        const text = JSON.stringify(value, null, 1);
        const index = at % (text.length + 1);
        return text.slice(0, index) + put + text.slice(index);
      });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const { faults, text: mended } = scanJson(text);
        if (!isParsed(text)) expect(faults.length).toBeGreaterThan(0);
        if (mended === undefined) return;
        expect(mended).toHaveLength(text.length);
        expect(isParsed(mended)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("tells several commas, comments and repeated keys in one run", () => {
    const { faults } = scanJson('{"a": 1 "a": 2, // once more\n "b": [1,,2,],}');
    expect(faults.map(({ class: kind, offset }) => [kind, offset])).toEqual([
      ["json.syntax", 7],
      ["json.duplicate-key", 8],
      ["json.comment", 16],
      ["json.syntax", 38],
      ["json.trailing-comma", 40],
      ["json.trailing-comma", 42],
    ]);
  });

  test("refuses what nests deeper than a record can, without recursion", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(scanJson(nested(MOST_LEVELS)).faults).toEqual([]);
    expect(scanJson(nested(MOST_LEVELS + 1)).faults).toMatchObject([
      { class: "json.too-deep", offset: MOST_LEVELS },
    ]);
    expect(scanJson("[".repeat(1_000_000)).faults).toHaveLength(1);
  });
});

describe("the place of a value", () => {
  test("is where the value begins, for every value of every JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const all = pointersIn(value, "");
        const found = locate(text, all.keys());
        const misplaced = [...all].filter(([pointer, member]) => {
          const place = found.get(pointer);
          return place === undefined || !text.slice(place.value).startsWith(beginningOf(member));
        });
        expect(misplaced).toEqual([]);
      }),
    );
  });

  test("is that of the last one where a key is repeated, as in the parsed value", () => {
    expect(locate('{"a": 1, "a": 22}', ["/a"]).get("/a")).toEqual({ value: 14, key: 9 });
  });

  test("of a value that is missing is known by what encloses it", () => {
    expect([...locate('{"a": {"b": 1}}', ["/a/c"]).keys()].sort()).toEqual(["", "/a"]);
  });
});

function beginningOf(value: unknown): string {
  if (Array.isArray(value)) return "[";
  return typeof value === "object" && value !== null ? "{" : JSON.stringify(value);
}

function pointersIn(value: unknown, pointer: string): Map<string, unknown> {
  const own = new Map([[pointer, value]]);
  if (typeof value !== "object" || value === null) return own;
  for (const [key, member] of Object.entries(value)) {
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    for (const [deeper, inner] of pointersIn(member, at)) own.set(deeper, inner);
  }
  return own;
}
