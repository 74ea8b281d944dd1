import { inflateRawSync } from "node:zlib";

/** The files of an archive as UTF-8 texts, by name, as its central directory lists them (ZIP, APPNOTE 4.3.12). */
export function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < zip.readUInt16LE(end + 10); index++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const name = zip.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    files.set(name, contentAt(zip, { at: zip.readUInt32LE(at + 42), size: zip.readUInt32LE(at + 20) }));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function contentAt(zip: Buffer, { at, size }: { readonly at: number; readonly size: number }): string {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const content = zip.subarray(start, start + size);
  return (zip.readUInt16LE(at + 8) === 0 ? content : inflateRawSync(content)).toString("utf8");
}
