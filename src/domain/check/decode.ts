import type { Fault, FindingClass } from "./finding.ts";

/** Larger files are not read: the incidents of the whole record are a sixteenth of it. */
export const MOST_BYTES = 10_000_000;

/** A file's text, undefined when it holds none, and what is wrong with its bytes. */
export interface Decoded {
  readonly text?: string;
  readonly faults: readonly Fault[];
  /** Where the text stops being text, as the text before it: for line and column. */
  readonly before?: string;
}

const signatures: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive (KMZ, XLSX and zipped shapefiles are such)"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite database (a GeoPackage is one)"],
  [[0x00, 0x00, 0x27, 0x0a], "a shapefile"],
  [[0x66, 0x67, 0x62], "a FlatGeobuf file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office file"],
];

/** The fault of a file that is too large to be read; undefined for one that may be. */
export function sizeFault(bytes: number): Fault | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return {
    class: "encoding.too-large",
    pointer: "",
    offset: 0,
    found: `${(bytes / 1e6).toFixed(1)} MB`,
    expected: `a file of at most ${MOST_BYTES / 1e6} MB`,
    mend: "split it, or leave out what does not belong in it",
  };
}

/** Decodes a file's bytes as UTF-8. A byte order mark and odd line ends are faults that leave the text readable. */
export function decode(bytes: Uint8Array): Decoded {
  const size = sizeFault(bytes.length);
  if (size) return { faults: [size] };
  const binary = signatures.find(([signature]) => startsWith(bytes, signature));
  if (binary) return { faults: [notText(binary[1])] };
  const wide = utf16Name(bytes);
  if (wide) return { faults: [utf16(wide)] };
  const text = utf8(bytes);
  if (text === undefined) return notUtf8(bytes, firstBadByte(bytes) ?? 0);
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const nothing = text.indexOf("\0");
  if (nothing >= 0) return { faults: [notText("a NUL character", nothing)], before: text.slice(0, nothing) };
  return { text, faults: [...(marked ? [byteOrderMark] : []), ...lineEndFaults(text)] };
}

/** The text of bytes, without its byte order mark; undefined where they are not UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const byteOrderMark: Fault = {
  class: "encoding.bom",
  pointer: "",
  offset: 0,
  found: "a byte order mark (EF BB BF) before the first character",
  expected: "UTF-8 without one",
  mend: 'save the file as "UTF-8", not "UTF-8 with BOM"; npm run data:format removes it',
};

function lineEndFaults(text: string): Fault[] {
  const first = text.indexOf("\r");
  if (first < 0) return [];
  const windows = text[first + 1] === "\n";
  return [
    {
      class: "encoding.line-endings",
      pointer: "",
      offset: first,
      found: windows ? "lines that end in CRLF, as on Windows" : "lines that end in CR alone",
      expected: "lines that end in LF",
      mend: 'choose "LF" in the editor, or run npm run data:format',
    },
  ];
}

function notText(name: string, offset = 0): Fault {
  const expected = "a text file in JSON";
  return {
    class: "encoding.not-text",
    pointer: "",
    offset,
    found: name,
    expected,
    mend: "export it as GeoJSON",
  };
}

function utf16(name: string): Fault {
  return {
    class: "encoding.utf-16",
    pointer: "",
    offset: 0,
    found: `text in ${name}`,
    expected: "text in UTF-8",
    mend: 'save the file with the encoding "UTF-8"',
  };
}

function notUtf8(bytes: Uint8Array, bad: number): Decoded {
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, bad));
  const kind: FindingClass = "encoding.not-utf-8";
  const hex = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  const fault: Fault = {
    class: kind,
    pointer: "",
    offset: before.length,
    found: `the byte ${hex} at offset ${bad}, which is not UTF-8`,
    expected: "a file in UTF-8",
    mend: 'open it in the encoding that it was saved in (Windows-1256 for Persian, Windows-1252 for English) and save it as "UTF-8"',
  };
  return { faults: [fault], before };
}

function utf16Name(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return "UTF-32";
  if (startsWith(bytes, [0xff, 0xfe])) return "UTF-16 (little-endian)";
  if (startsWith(bytes, [0xfe, 0xff])) return "UTF-16 (big-endian)";
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  if (bytes.length < 4) return undefined;
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "UTF-16 (little-endian)";
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "UTF-16 (big-endian)" : undefined;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.length <= bytes.length && start.every((byte, index) => bytes[index] === byte);
}

/** Offset of the first byte that breaks UTF-8 (RFC 3629: no surrogates, nothing overlong, nothing past U+10FFFF). */
export function firstBadByte(bytes: Uint8Array): number | undefined {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return undefined;
}

/** Length of the well-formed sequence that begins here; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const [least, most] = secondByteRange(first);
  if (!isWithin(bytes[index + 1], least, most)) return 0;
  for (let more = 2; more < length; more++) {
    if (!isWithin(bytes[index + more], 0x80, 0xbf)) return 0;
  }
  return length;
}

function isWithin(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}

function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf];
  if (first === 0xed) return [0x80, 0x9f];
  if (first === 0xf0) return [0x90, 0xbf];
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
