import { gzipSync } from "node:zlib";
import { PbfWriter } from "pbf";

/** Where a tile's bytes stand, from the beginning of the section of tiles. */
export interface DirectoryEntry {
  /** The tile's number on the Hilbert curve, over all zooms. */
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

interface PointingEntry extends DirectoryEntry {
  /** 1 for a tile; 0 where a directory stands at the offset. */
  readonly runLength: 0 | 1;
}

/** The directories of an archive, compressed: its root, and the leaves one after another. */
export interface Directories {
  readonly root: Uint8Array;
  readonly leaves: Uint8Array;
}

/** The directories of entries that ascend by id: all of them in the root where it then has no more than `most` bytes, else in as few leaves as let the root fit. */
export function writeDirectories(entries: readonly DirectoryEntry[], most: number): Directories {
  const root = directory(entries.map((entry) => ({ ...entry, runLength: 1 })));
  if (root.length <= most) return { root, leaves: new Uint8Array() };
  for (let leafSize = 4096; ; leafSize *= 2) {
    const directories = withLeaves(entries, leafSize);
    if (directories.root.length <= most) return directories;
  }
}

function withLeaves(entries: readonly DirectoryEntry[], leafSize: number): Directories {
  const pointers: PointingEntry[] = [];
  const leaves: Uint8Array[] = [];
  let offset = 0;
  for (let first = 0; first < entries.length; first += leafSize) {
    const leaf = directory(
      entries.slice(first, first + leafSize).map((entry) => ({ ...entry, runLength: 1 })),
    );
    pointers.push({ id: entries[first]?.id ?? 0, offset, length: leaf.length, runLength: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** A directory as specification 3 lays it out: column by column, ids as differences, an offset as 0 where it follows the last. */
function directory(entries: readonly PointingEntry[]): Uint8Array {
  const bytes = new PbfWriter();
  bytes.writeVarint(entries.length);
  entries.forEach(({ id }, index) => {
    bytes.writeVarint(id - (entries[index - 1]?.id ?? 0));
  });
  for (const { runLength } of entries) bytes.writeVarint(runLength);
  for (const { length } of entries) bytes.writeVarint(length);
  entries.forEach(({ offset }, index) => {
    const last = entries[index - 1];
    bytes.writeVarint(last && last.offset + last.length === offset ? 0 : offset + 1);
  });
  return gzipSync(bytes.finish());
}
