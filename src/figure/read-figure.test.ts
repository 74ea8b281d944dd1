import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "./out/crc32.ts";
import { pngTexts, withPngTexts } from "./out/png-texts.ts";
import { readFigure } from "./read-figure.ts";
import { recordKeyword, recordText, writeRecord } from "./tree/figure-record.ts";

const records = fc.record({
  link: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  version: fc.stringMatching(/^[0-9a-f]{7}$/),
  day: fc.constant("2026-11-22"),
  incidents: fc.nat(),
  sources: fc.array(fc.string({ unit: "grapheme" })),
  licence: fc.constant("CC BY 4.0"),
});
const encode = (text: string) => new TextEncoder().encode(text);

describe("a picture of the atlas", () => {
  test("leads back from SVG and from PNG to the link and edition that it was made with", () => {
    fc.assert(
      fc.property(records, (record) => {
        const { link, version, day } = record;
        const origin = { link, version, day };
        expect(readFigure(encode(`<svg>${writeRecord(record)}<path d="M0 0"/></svg>`))).toEqual(origin);
        const png = withPngTexts(tinyPng(), { Title: "A title", [recordKeyword]: recordText(record) });
        expect(readFigure(png)).toEqual(origin);
      }),
    );
  });

  test("is not found in any other file, cut off or not", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readFigure(bytes)).toBeNull();
      }),
    );
    const png = withPngTexts(tinyPng(), {
      [recordKeyword]: recordText({
        link: "#in=IR-05",
        version: "7c1e9a2",
        day: "2026-11-22",
        incidents: 1,
        sources: [],
        licence: "",
      }),
    });
    for (let length = 0; length < png.length; length++)
      expect([null, "#in=IR-05"]).toContain(readFigure(png.subarray(0, length))?.link ?? null);
    expect(readFigure(encode('<svg><metadata id="atlas-view">{</metadata></svg>'))).toBeNull();
    expect(readFigure(encode('<svg><metadata id="atlas-view">[1]</metadata></svg>'))).toBeNull();
  });
});

test("a PNG keeps its own chunks, and its new ones have the right check sums", () => {
  const png = withPngTexts(tinyPng(), { Description: "کرمانشاه: ۱۳ رویداد" });
  expect(pngTexts(png)).toEqual({ Description: "کرمانشاه: ۱۳ رویداد" });
  const view = new DataView(png.buffer);
  const types: string[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    types.push(String.fromCharCode(...body.subarray(0, 4)));
    expect(view.getUint32(at + 8 + length)).toBe(crc32(body));
    at += 12 + length;
  }
  expect(types).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
});

/** One white pixel. */
function tinyPng(): Uint8Array {
  const header = Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Uint8Array.of(0, 255))),
    chunk("IEND", new Uint8Array()),
  ];
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...parts.flatMap((part) => [...part])]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...encode(type), ...data]);
  const bytes = new Uint8Array(body.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return bytes;
}
