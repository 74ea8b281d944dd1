import { isPng, pngTexts } from "./out/png-texts.ts";
import { readRecordText, recordKeyword, recordTextInSvg } from "./tree/figure-record.ts";
import type { FigureRecord } from "./tree/figure-tree.ts";

/** What a picture leads back to. */
export type FigureOrigin = Pick<FigureRecord, "link" | "version" | "day">;

/** Larger files are not pictures of the atlas. */
export const largestFigure = 64_000_000;

/**
 * The view that a picture of the atlas was made from, SVG or PNG; null for anything else. Nothing in the file is run, drawn or
 * asked for: its text is looked through, and of its link only the part after "#" should be used.
 */
export function readFigure(bytes: Uint8Array): FigureOrigin | null {
  if (bytes.length > largestFigure) return null;
  const text = isPng(bytes)
    ? pngTexts(bytes)[recordKeyword]
    : recordTextInSvg(new TextDecoder().decode(bytes));
  return text === undefined || text === null ? null : readRecordText(text);
}
