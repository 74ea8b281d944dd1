import { crc32 } from "./crc32.ts";

/** A file to be put into an archive. */
export interface ZipEntry {
  /** Without folders. */
  readonly name: string;
  readonly text: string;
}

/** Names are UTF-8. */
const utf8 = 0x0800;
const version = 20;
/** 1 January 1980: the archive says nothing of when it was made, and the same files give the same bytes. */
const noDate = 0x0021;

/** An archive of texts, not compressed (ZIP, APPNOTE 6.3.10). */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [title, content] = [new TextEncoder().encode(name), new TextEncoder().encode(text)];
    const common = fields(
      [version, utf8, 0, 0, noDate],
      [crc32(content), content.length, content.length],
      [title.length, 0],
    );
    const local = [fields([], [0x04034b50], []), common, title, content];
    const listed = [fields([], [0x02014b50], [version]), common, fields([0, 0, 0], [0, offset], []), title];
    files.push(...local);
    directory.push(...listed);
    offset += lengthOf(local);
  }
  const count = entries.length;
  const end = fields([], [0x06054b50], [0, 0, count, count]);
  const where = fields([], [lengthOf(directory), offset], [0]);
  return joined([...files, ...directory, end, where]);
}

/** Little-endian numbers: some of two bytes, then some of four, then some of two again. */
function fields(first: readonly number[], longs: readonly number[], last: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * (first.length + last.length) + 4 * longs.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const write = (size: 2 | 4) => (number: number) => {
    if (size === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += size;
  };
  first.forEach(write(2));
  longs.forEach(write(4));
  last.forEach(write(2));
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
