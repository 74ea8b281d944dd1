import type { Compression, TileType } from "pmtiles";
import type { Box } from "../../src/tiles/tile-grid.ts";

/** Bytes of a header. */
export const headerLength = 127;

interface Section {
  readonly offset: number;
  readonly length: number;
}

/** What the header of an archive says (PMTiles specification 3, section 3). */
export interface PmtilesHeader {
  readonly root: Section;
  readonly metadata: Section;
  readonly leaves: Section;
  readonly tiles: Section;
  /** Each tile stands once, so tiles, entries and contents are as many. */
  readonly tileCount: number;
  /** Of directories, metadata and tiles alike. */
  readonly compression: Compression;
  readonly tileType: TileType;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: Box;
}

/** The bytes of a header. */
export function writeHeader(header: PmtilesHeader): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("PMTiles"));
  view.setUint8(7, 3);
  numbersOf(header).forEach((number, index) => {
    view.setBigUint64(8 + index * 8, BigInt(number), true);
  });
  view.setUint8(96, 1); // Tiles stand in the order of their numbers.
  view.setUint8(97, header.compression);
  view.setUint8(98, header.compression);
  view.setUint8(99, header.tileType);
  view.setUint8(100, header.minZoom);
  view.setUint8(101, header.maxZoom);
  writeExtent(view, header);
  return bytes;
}

function numbersOf({ root, metadata, leaves, tiles, tileCount }: PmtilesHeader): number[] {
  const sections = [root, metadata, leaves, tiles].flatMap(({ offset, length }) => [offset, length]);
  return [...sections, tileCount, tileCount, tileCount];
}

function writeExtent(view: DataView, { bounds, minZoom }: PmtilesHeader): void {
  const [west, south, east, north] = bounds;
  const degrees = (at: number, value: number) => view.setInt32(at, Math.round(value * 1e7), true);
  [west, south, east, north].forEach((value, index) => {
    degrees(102 + index * 4, value);
  });
  view.setUint8(118, minZoom);
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
}
