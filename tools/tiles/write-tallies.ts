import { tileIdToZxy } from "pmtiles";
import { provinceIds } from "../../src/domain/vocabulary.ts";
import type { ArchiveTerms } from "../../src/tiles/archive-terms.ts";
import { daysBlock, type TallyBlock } from "../../src/tiles/tallies-archive.ts";
import { mergedCells } from "./merge-cells.ts";
import { blocksOfNoMap, PmtilesWriter } from "./pmtiles-writer.ts";
import { noPlace, type RecordRows } from "./record-rows.ts";

/** So many incidents in a block: about half a megabyte, so that a line that breaks loses little. */
const blockRows = 65_536;

/** Writes the archive of tallies: days and provinces in one block, whole cells in the others. `order` has all rows. */
export function writeTallies(
  path: string,
  {
    record,
    order,
    terms,
  }: { readonly record: RecordRows; readonly order: Uint32Array; readonly terms: ArchiveTerms },
): { readonly days: number; readonly cells: number } {
  const writer = new PmtilesWriter(path);
  const add = (block: number, rows: Uint32Array, detail: "days" | "cells") =>
    writer.add(block, Buffer.from(JSON.stringify(blockOf(record, rows, detail))));
  add(daysBlock, order, "days");
  const days = writer.tileBytes;
  let blocks = daysBlock + 1;
  for (let first = 0; first < order.length; first += blockRows)
    add(blocks++, order.subarray(first, first + blockRows), "cells");
  const [maxZoom] = tileIdToZxy(blocks - 1);
  const cells = writer.tileBytes - days;
  writer.finish({ ...blocksOfNoMap, maxZoom, metadata: { ...terms, blocks } });
  return { days, cells };
}

function blockOf(record: RecordRows, rows: Uint32Array, detail: "days" | "cells"): TallyBlock {
  const stands = new Map<number, number[]>();
  for (const row of rows) {
    const key = record.province.at(row) * 2 + (record.place.at(row) === noPlace ? 0 : 1);
    const own = stands.get(key) ?? [];
    stands.set(key, own);
    own.push(row);
  }
  return [...stands].map(([key, own]) => ({
    province: provinceIds[Math.floor(key / 2)] ?? null,
    pinned: key % 2 === 1,
    cells: mergedCells(record, own, detail),
  }));
}
