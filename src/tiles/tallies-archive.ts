import type { PMTiles } from "pmtiles";
import * as v from "valibot";
import { provinceIds } from "../domain/vocabulary.ts";
import { noProvince } from "../selection/columns.ts";
import type { Filter } from "../selection/filter.ts";
import type { MapPlace } from "../selection/place.ts";
import { type ArchiveTerms, blockJson, cellTerms, termsSchema } from "./archive-terms.ts";
import { CellCollector } from "./cell-columns.ts";
import { type CellAnswer, CellTables, detailFor } from "./cell-tables.ts";

/** Days and provinces of the whole record, in one block; whole cells follow, in order of their first days. */
export const daysBlock = 0;

/** What the archive of tallies says of itself. */
export const talliesSchema = v.object({
  ...termsSchema.entries,
  /** How many blocks there are, with that of days. */
  blocks: v.number(),
});

const blockSchema = v.array(
  v.object({
    /** Null for incidents of none or several. */
    province: v.nullable(v.picklist(provinceIds)),
    /** Whether these incidents have a point. */
    pinned: v.boolean(),
    cells: v.string(),
  }),
);
export type TallyBlock = v.InferOutput<typeof blockSchema>;

/** Stands for the places of all incidents that have a point: which one it is, only the tiles tell. */
const somewhere: MapPlace = {
  id: "",
  point: [],
  precision: "country",
  radiusKm: 0,
  name: { en: "", fa: "" },
  province: null,
};

/** Reads what panels and the timeline count of the whole record, from blocks that are fetched when first asked of. */
export class TalliesArchive {
  readonly terms: ArchiveTerms;
  readonly #archive: PMTiles;
  readonly #blocks: number;
  #days: Promise<CellTables> | undefined;
  #cells: Promise<CellTables> | undefined;

  private constructor(archive: PMTiles, { blocks, ...terms }: v.InferOutput<typeof talliesSchema>) {
    this.#archive = archive;
    this.#blocks = blocks;
    this.terms = terms;
  }

  /** Opens an archive. Rejects when its metadata is not of this format. */
  static async open(archive: PMTiles): Promise<TalliesArchive> {
    return new TalliesArchive(archive, v.parse(talliesSchema, await archive.getMetadata()));
  }

  /**
   * What of the whole record passes a filter; counts by place are not told. Of a filter that asks of days and provinces
   * alone, neither those by source nor by category are. Null for a filter that cells cannot tell.
   */
  async answer(filter: Filter): Promise<CellAnswer | null> {
    const detail = detailFor(filter);
    if (detail === null) return null;
    const tables = await (detail === "days" ? this.#readDays() : this.#readCells());
    return tables.answer(filter);
  }

  /** The same from whole cells, whatever the filter asks: every count but those by place is told. */
  async fullAnswer(filter: Filter): Promise<CellAnswer | null> {
    return detailFor(filter) === null ? null : (await this.#readCells()).answer(filter);
  }

  #readDays(): Promise<CellTables> {
    this.#days ??= this.#read([daysBlock]);
    this.#days.catch(() => {
      this.#days = undefined;
    });
    return this.#days;
  }

  #readCells(): Promise<CellTables> {
    this.#cells ??= this.#read(Array.from({ length: this.#blocks - 1 }, (_, index) => daysBlock + 1 + index));
    this.#cells.catch(() => {
      this.#cells = undefined;
    });
    return this.#cells;
  }

  async #read(blocks: readonly number[]): Promise<CellTables> {
    const read = await Promise.all(blocks.map((block) => blockJson(this.#archive, block)));
    const collector = new CellCollector(cellTerms(this.terms));
    for (const { province, pinned, cells } of read.flatMap((block) => v.parse(blockSchema, block)))
      collector.add(cells, {
        place: pinned ? somewhere : null,
        province: province === null ? noProvince : provinceIds.indexOf(province),
      });
    return new CellTables(collector.columns());
  }
}
