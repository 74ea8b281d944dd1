import type { Position } from "geojson";

/** `[west, south, east, north]` in degrees (WGS 84). */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** A tile of the Web Mercator grid. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Where a point lies in the tiles of a zoom: the tile, and how far into it from its north-west, 0 to below 1. */
export interface InTile extends Tile {
  readonly right: number;
  readonly down: number;
}

/** The tile of a zoom that holds a point, `[lon, lat]` in degrees (WGS 84); beyond the grid the nearest one. */
export function tileAt([lon = 0, lat = 0]: Position, z: number): InTile {
  const size = 2 ** z;
  const sine = Math.sin((lat * Math.PI) / 180);
  const across = (lon / 360 + 0.5) * size;
  const along = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size;
  const x = Math.min(size - 1, Math.max(0, Math.floor(across)));
  const y = Math.min(size - 1, Math.max(0, Math.floor(along)));
  return { z, x, y, right: across - x, down: along - y };
}

/** The tiles of a zoom that touch a box, row by row from the north. */
export function tilesIn([west, south, east, north]: Box, z: number): Tile[] {
  const first = tileAt([west, north], z);
  const last = tileAt([east, south], z);
  const tiles: Tile[] = [];
  for (let y = first.y; y <= last.y; y++) for (let x = first.x; x <= last.x; x++) tiles.push({ z, x, y });
  return tiles;
}
