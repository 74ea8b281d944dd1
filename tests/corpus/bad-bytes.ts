import { type BadCase, binary, edit, edited, incidents, whole } from "./bad-case.ts";

const encoder = new TextEncoder();
const good = encoder.encode(incidents.text);

function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The good file with one place replaced by bytes. */
function withBytes(from: string, bytes: readonly number[]): Uint8Array {
  const index = incidents.text.indexOf(from);
  const before = encoder.encode(incidents.text.slice(0, index));
  return joined(before, bytes, encoder.encode(incidents.text.slice(index + from.length)));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
}

const titleLine = incidents.text.split("\n").findIndex((line) => line.includes("title_fa")) + 1;

/** Files whose bytes are wrong. */
export const badBytes: readonly BadCase[] = [
  binary("encoding.bom", joined([0xef, 0xbb, 0xbf], good), { name: "UTF-8 with a byte order mark", line: 1 }),
  binary("encoding.utf-16", joined([0xff, 0xfe], utf16(incidents.text, true)), {
    name: "UTF-16, little-endian, marked",
    line: 1,
  }),
  binary("encoding.utf-16", joined([0xfe, 0xff], utf16(incidents.text, false)), {
    name: "UTF-16, big-endian, marked",
    line: 1,
  }),
  binary("encoding.utf-16", utf16(incidents.text, true), {
    name: "UTF-16, little-endian, unmarked",
    line: 1,
  }),
  binary("encoding.utf-16", utf16(incidents.text, false), { name: "UTF-16, big-endian, unmarked", line: 1 }),
  binary("encoding.utf-16", joined([0xff, 0xfe, 0, 0], [0x7b, 0, 0, 0]), { name: "UTF-32", line: 1 }),
  binary("encoding.not-utf-8", withBytes("شلیک", [0xd4, 0xe1, 0xed, 0xdf]), {
    name: "Windows-1256",
    line: titleLine,
  }),
  binary("encoding.not-utf-8", withBytes("Jomhuri", [0x4a, 0xf6, 0x6d]), {
    name: "Windows-1252",
    line: titleLine - 1,
  }),
  binary("encoding.not-utf-8", withBytes("شلیک", [0xc0, 0xaf]), {
    name: "an overlong sequence",
    line: titleLine,
  }),
  binary("encoding.not-utf-8", withBytes("شلیک", [0xed, 0xa0, 0x80]), {
    name: "a surrogate in UTF-8 (CESU-8)",
    line: titleLine,
  }),
  binary("encoding.not-utf-8", withBytes("شلیک", [0xf5, 0x80, 0x80, 0x80]), {
    name: "past the last code point",
    line: titleLine,
  }),
  binary("encoding.not-utf-8", withBytes("شلیک", [0x80]), {
    name: "a lone continuation byte",
    line: titleLine,
  }),
  binary("encoding.not-utf-8", joined(good.slice(0, good.length - 3), [0xd9]), {
    name: "cut off within a character",
    line: incidents.text.split("\n").length - 2,
  }),
  binary("encoding.not-text", joined([0x50, 0x4b, 3, 4], [20, 0, 8, 0]), { name: "a ZIP archive", line: 1 }),
  binary("encoding.not-text", joined([0x1f, 0x8b, 8, 0]), { name: "a gzip archive", line: 1 }),
  binary("encoding.not-text", joined([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), {
    name: "a PNG image",
    line: 1,
  }),
  binary("encoding.not-text", encoder.encode("SQLite format 3\0"), { name: "a GeoPackage", line: 1 }),
  binary(
    "encoding.not-text",
    encoder.encode(edited(incidents.text, "Protesters shot", "Protesters\0 shot")),
    { name: "a NUL character", line: titleLine - 1 },
  ),
  binary("encoding.too-large", new Uint8Array(10_000_001).fill(32), { name: "10 MB and one byte", line: 1 }),
  binary("encoding.line-endings", encoder.encode(incidents.text.replaceAll("\n", "\r\n")), {
    name: "CRLF",
    line: 1,
    level: "warning",
  }),
  binary("encoding.line-endings", encoder.encode(incidents.text.replaceAll("\n", "\r")), {
    name: "CR alone",
    line: 1,
    level: "warning",
  }),
  edit(["encoding.line-endings", '"category": "protest",\n', '"category": "protest",\r\n'], {
    level: "warning",
    name: "one CRLF among LF",
    at: '"category": "protest"',
  }),
  whole(
    "encoding.bom",
    { file: incidents.file, text: `\ufeff${incidents.text}` },
    { name: "the mark as a character", at: "{" },
  ),
];
