import { closeSync, openSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { Compression, TileType } from "pmtiles";
import { type DirectoryEntry, writeDirectories } from "./pmtiles-directory.ts";
import { headerLength, type PmtilesHeader, writeHeader } from "./pmtiles-header.ts";

/** Readers fetch so many bytes first and expect header and root directory in them (PMTiles specification 3, section 2). */
const firstRead = 16_384;

/** What an archive says of itself beside its tiles. */
export interface ArchiveFacts extends Pick<PmtilesHeader, "tileType" | "minZoom" | "maxZoom" | "bounds"> {
  /** The archive's JSON metadata. */
  readonly metadata: object;
}

/**
 * Writes a PMTiles archive (specification 3) as tiles come, with no more in memory than its directory: header and root
 * stand in the space that readers fetch first, tiles follow, metadata and further directories come last. Tiles are
 * compressed with gzip.
 */
export class PmtilesWriter {
  readonly #file: number;
  readonly #entries: DirectoryEntry[] = [];
  #end = firstRead;

  /** Begins the file anew. */
  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  /** Adds a tile by its number on the Hilbert curve. Throws unless numbers ascend: readers rely on it. */
  add(id: number, tile: Uint8Array): void {
    const last = this.#entries.at(-1);
    if (last && id <= last.id)
      throw new RangeError(`Added tile ${id} after tile ${last.id}, expected a higher one`);
    const { offset, length } = this.#append(gzipSync(tile));
    this.#entries.push({ id, offset: offset - firstRead, length });
  }

  /** Bytes of the tiles so far, compressed. */
  get tileBytes(): number {
    return (this.#entries.at(-1)?.offset ?? 0) + (this.#entries.at(-1)?.length ?? 0);
  }

  /** Writes what is told of the tiles, and closes the file. */
  finish({ metadata, ...facts }: ArchiveFacts): void {
    const tiles = { offset: firstRead, length: this.#end - firstRead };
    const { root, leaves } = writeDirectories(this.#entries, firstRead - headerLength);
    const header: PmtilesHeader = {
      ...facts,
      root: { offset: headerLength, length: root.length },
      metadata: this.#append(gzipSync(JSON.stringify(metadata))),
      leaves: this.#append(leaves),
      tiles,
      tileCount: this.#entries.length,
      compression: Compression.Gzip,
    };
    writeSync(this.#file, writeHeader(header), 0, headerLength, 0);
    writeSync(this.#file, root, 0, root.length, headerLength);
    closeSync(this.#file);
  }

  #append(bytes: Uint8Array): { readonly offset: number; readonly length: number } {
    const offset = this.#end;
    for (let written = 0; written < bytes.length; )
      written += writeSync(this.#file, bytes, written, bytes.length - written, offset + written);
    this.#end += bytes.length;
    return { offset, length: bytes.length };
  }
}

/** An archive of blocks that are no tiles of a map, counted from 0. */
export const blocksOfNoMap = {
  tileType: TileType.Unknown,
  minZoom: 0,
  bounds: [-180, -85, 180, 85],
} as const satisfies Partial<ArchiveFacts>;
