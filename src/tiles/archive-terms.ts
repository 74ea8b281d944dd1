import type { PMTiles } from "pmtiles";
import { tileIdToZxy } from "pmtiles";
import * as v from "valibot";
import { type Day, dayNumber, isDay } from "../domain/day.ts";
import { originKinds } from "../domain/vocabulary.ts";
import type { CellTerms } from "./cell-columns.ts";

/** Told by every archive that this folder can read; the number goes up when old readers would misread. */
export const format = "iran-incident-atlas-tiles/1";

const day = v.custom<Day>(isDay, "a day such as 2026-01-08");
const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What every archive says of itself, in the metadata of its file. */
export const termsSchema = v.object({
  format: v.literal(format),
  /** The day of the edition. */
  day,
  /** Day 0 of the cells. */
  first_day: day,
  incidents: wholeNumber,
  /** Who speaks of incidents, in the order in which cells number them. */
  speakers: v.array(v.object({ id: v.string(), kind: v.picklist(originKinds), family: v.string() })),
});
export type ArchiveTerms = v.InferOutput<typeof termsSchema>;

/** What the numbers in an archive's cells are counted from. */
export function cellTerms({ speakers, first_day }: ArchiveTerms): CellTerms {
  return { speakers, firstDay: dayNumber(first_day) };
}

/** The bytes of a block, counted from 0: archives without a map keep blocks where others keep tiles. Throws where there is none. */
export async function blockBytes(archive: PMTiles, block: number): Promise<ArrayBuffer> {
  const found = await archive.getZxy(...tileIdToZxy(block));
  if (found === undefined) throw new RangeError(`${archive.source.getKey()} has no block ${block}`);
  return found.data;
}

/** The JSON of a block. */
export async function blockJson(archive: PMTiles, block: number): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await blockBytes(archive, block)));
}
