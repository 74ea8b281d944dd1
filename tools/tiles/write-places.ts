import Point from "@mapbox/point-geometry";
import { fromVectorTileJs, type VectorTileFeatureLike } from "@maplibre/vt-pbf";
import { TileType, zxyToTileId } from "pmtiles";
import { provinceIds } from "../../src/domain/vocabulary.ts";
import type { MapPlace } from "../../src/selection/place.ts";
import type { ArchiveTerms } from "../../src/tiles/archive-terms.ts";
import { type PlaceAttributes, placeLayer, placeZooms } from "../../src/tiles/place-tile.ts";
import { type Box, type InTile, tileAt } from "../../src/tiles/tile-grid.ts";
import { mergedCells } from "./merge-cells.ts";
import { PmtilesWriter } from "./pmtiles-writer.ts";
import { noPlace, type RecordRows } from "./record-rows.ts";

/** The grid of a tile, the usual one. */
const extent = 4096;

/** The rows of a place that are of one province: one point of the tiles. */
interface PointRows {
  readonly place: MapPlace;
  readonly province: number;
  readonly rows: number[];
}

/** How large an archive came out: compressed bytes of its tiles, and how many, by zoom. */
export type ZoomSizes = ReadonlyMap<
  number,
  { readonly tiles: number; readonly bytes: number; readonly largest: number }
>;

/** Writes the archive of places: vector tiles with a point for each place, and the cells of its incidents on two zooms. `order` has all rows. */
export function writePlaces(
  path: string,
  {
    record,
    order,
    terms,
  }: { readonly record: RecordRows; readonly order: Uint32Array; readonly terms: ArchiveTerms },
): ZoomSizes {
  const points = pointsOf(record, order);
  const writer = new PmtilesWriter(path);
  const sizes = new Map<number, { tiles: number; bytes: number; largest: number }>();
  for (let zoom: number = placeZooms.least; zoom <= placeZooms.cells; zoom++) {
    const size = { tiles: 0, bytes: 0, largest: 0 };
    for (const [id, tile] of tilesOf(points, zoom)) {
      const before = writer.tileBytes;
      writer.add(id, tileBytes(tile, record));
      const bytes = writer.tileBytes - before;
      size.tiles++;
      size.bytes += bytes;
      size.largest = Math.max(size.largest, bytes);
    }
    sizes.set(zoom, size);
  }
  writer.finish({
    tileType: TileType.Mvt,
    minZoom: placeZooms.least,
    maxZoom: placeZooms.cells,
    bounds: boundsOf(points),
    metadata: metadata(terms),
  });
  return sizes;
}

function pointsOf(record: RecordRows, order: Uint32Array): PointRows[] {
  const places = [...record.places.values()];
  const points = new Map<string, PointRows>();
  for (const row of order) {
    const at = record.place.at(row);
    const place = at === noPlace ? undefined : places[at];
    if (!place) continue;
    const province = record.province.at(row);
    const key = `${at} ${province}`;
    const point = points.get(key) ?? { place, province, rows: [] };
    points.set(key, point);
    point.rows.push(row);
  }
  return [...points.values()];
}

interface PointInTile extends PointRows {
  readonly at: InTile;
}

/** The tiles of a zoom that have a point, by their numbers, ascending. */
function tilesOf(points: readonly PointRows[], zoom: number): [number, PointInTile[]][] {
  const tiles = new Map<number, PointInTile[]>();
  for (const point of points) {
    const at = tileAt(point.place.point, zoom);
    const id = zxyToTileId(zoom, at.x, at.y);
    const tile = tiles.get(id) ?? [];
    tiles.set(id, tile);
    tile.push({ ...point, at });
  }
  return [...tiles].sort(([a], [b]) => a - b);
}

function tileBytes(points: readonly PointInTile[], record: RecordRows): Uint8Array {
  const feature = (index: number): VectorTileFeatureLike => {
    const point = points[index];
    if (!point) throw new RangeError(`Asked for point ${index} of ${points.length}`);
    return { ...pointOnGrid(point), properties: attributes(point, record) };
  };
  const layer = { version: 2, name: placeLayer, extent, length: points.length, feature };
  return fromVectorTileJs({ layers: { [placeLayer]: layer } });
}

function pointOnGrid({ at: { right, down } }: PointInTile): Omit<VectorTileFeatureLike, "properties"> {
  const point = new Point(Math.round(right * extent), Math.round(down * extent));
  return { type: 1, id: undefined, extent, loadGeometry: () => [[point]] };
}

function attributes({ place, province, rows, at: { z } }: PointInTile, record: RecordRows): PlaceAttributes {
  const id = provinceIds[province];
  return {
    id: place.id,
    en: place.name.en,
    fa: place.name.fa,
    precision: place.precision,
    radius_km: place.radiusKm,
    ...(id === undefined ? {} : { province: id }),
    incidents: rows.length,
    ...(z === placeZooms.days ? { days: mergedCells(record, rows, "days") } : {}),
    ...(z === placeZooms.cells ? { cells: mergedCells(record, rows, "cells") } : {}),
  };
}

function boundsOf(points: readonly PointRows[]): Box {
  if (points.length === 0) return [0, 0, 0, 0];
  const lons = points.map(({ place }) => place.point[0] ?? 0);
  const lats = points.map(({ place }) => place.point[1] ?? 0);
  const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return [least(lons), least(lats), most(lons), most(lats)];
}

/** With `vector_layers`, as TileJSON asks of archives of vector tiles. */
function metadata(terms: ArchiveTerms): object {
  const fields = {
    id: "String",
    en: "String",
    fa: "String",
    precision: "String",
    radius_km: "Number",
    province: "String",
    incidents: "Number",
    days: "String",
    cells: "String",
  } satisfies Record<keyof PlaceAttributes, string>;
  const layer = { id: placeLayer, minzoom: placeZooms.least, maxzoom: placeZooms.cells, fields };
  return { ...terms, name: "Iran Incident Atlas", type: "overlay", vector_layers: [layer] };
}
