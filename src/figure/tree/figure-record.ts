import type { FigureRecord } from "./figure-tree.ts";
import { escapeXml, unescapeXml } from "./xml.ts";

/** The element's id in an SVG, and the keyword of the text chunk in a PNG. */
export const recordKeyword = "atlas-view";

/** The record as JSON, which is what is written into pictures of both kinds. */
export function recordText(record: FigureRecord): string {
  return JSON.stringify(record);
}

/** The record as an element of an SVG. */
export function writeRecord(record: FigureRecord): string {
  return `<metadata id="${recordKeyword}">${escapeXml(recordText(record))}</metadata>`;
}

/** The record's text in an SVG that the atlas wrote; null in any other. Read by its place: a page may not parse foreign markup. */
export function recordTextInSvg(svg: string): string | null {
  const found = new RegExp(`<metadata id="${recordKeyword}">([^<]*)</metadata>`).exec(svg);
  return found?.[1] === undefined ? null : unescapeXml(found[1]);
}

/** The link and edition that a record's text states; null where it is no such text. All else that stands in it is left unread. */
export function readRecordText(text: string): Pick<FigureRecord, "link" | "version" | "day"> | null {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return null;
  if (!("link" in value && "version" in value && "day" in value)) return null;
  const { link, version, day } = value;
  if (typeof link !== "string" || typeof version !== "string" || typeof day !== "string") return null;
  return { link, version, day };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Any file may be dropped on the map.
  }
}
