import type { PMTiles } from "pmtiles";
import * as v from "valibot";
import type { Filter } from "../selection/filter.ts";
import type { PlaceCount } from "../selection/selection.ts";
import { type ArchiveTerms, cellTerms, termsSchema } from "./archive-terms.ts";
import { CellCollector } from "./cell-columns.ts";
import { CellTables, detailFor } from "./cell-tables.ts";
import { placeZooms, readPlaceTile } from "./place-tile.ts";
import { type Box, type Tile, tilesIn } from "./tile-grid.ts";

type Detail = "days" | "cells";

/** Reads places and their counts from an archive of vector tiles: only the tiles of the view, each once. */
export class PlacesArchive {
  readonly terms: ArchiveTerms;
  /** What holds all places. */
  readonly box: Box;
  readonly #archive: PMTiles;
  readonly #tiles = new Map<string, Promise<CellTables>>();

  private constructor(archive: PMTiles, { terms, box }: { readonly terms: ArchiveTerms; readonly box: Box }) {
    this.#archive = archive;
    this.terms = terms;
    this.box = box;
  }

  /** Opens an archive. Rejects when its metadata is not of this format. */
  static async open(archive: PMTiles): Promise<PlacesArchive> {
    const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
    const terms = v.parse(termsSchema, await archive.getMetadata());
    return new PlacesArchive(archive, { terms, box: [minLon, minLat, maxLon, maxLat] });
  }

  /** The places in the tiles that touch a box, with the incidents that a filter shows there, zeros included. Null for a filter that cells cannot tell. */
  async countsIn(box: Box, filter: Filter): Promise<PlaceCount[] | null> {
    const detail = detailFor(filter);
    if (detail === null) return null;
    const tiles = await Promise.all(
      tilesIn(box, placeZooms[detail]).map((tile) => this.#cells(tile, detail)),
    );
    return tiles.flatMap((cells) => countsOf(cells, filter));
  }

  #cells(tile: Tile, detail: Detail): Promise<CellTables> {
    const key = `${tile.z}/${tile.x}/${tile.y}`;
    const cells = this.#tiles.get(key) ?? this.#read(tile, detail);
    this.#tiles.set(key, cells);
    // A line that failed once may hold the next time.
    cells.catch(() => this.#tiles.delete(key));
    return cells;
  }

  async #read({ z, x, y }: Tile, detail: Detail): Promise<CellTables> {
    const found = await this.#archive.getZxy(z, x, y);
    const collector = new CellCollector(cellTerms(this.terms));
    for (const place of found ? readPlaceTile(found.data) : []) collector.add(place[detail] ?? "", place);
    return new CellTables(collector.columns());
  }
}

function countsOf(cells: CellTables, filter: Filter): PlaceCount[] {
  const { tally } = cells.answer(filter);
  return cells.places.map((place, index) => ({ place, incidents: tally.byPlace[index] ?? 0 }));
}
