import type { Language } from "../../domain/language.ts";
import type { Size } from "../../drawing/projection.ts";
import { languagePacks } from "../../i18n/languages.ts";

/** Nothing is written smaller, so that a picture can still be read where it is shown reduced. */
export const leastText = 11;

/** The measures of a page, all in pixels, grown with its area from those of a portrait of 1080 by 1350. */
export interface Page {
  readonly size: Size;
  /** Kept free on all sides. */
  readonly margin: number;
  /** Between parts. */
  readonly gap: number;
  /** Whether the list stands beside the map rather than below it. */
  readonly isWide: boolean;
  readonly language: Language;
  /** A length of the portrait on this page. */
  readonly scaled: (length: number) => number;
  /** The same for a size of text, never less than can be read. */
  readonly textSize: (size: number) => number;
  /** Height of a line of text: Persian letters reach further up and down. */
  readonly lineHeight: (size: number) => number;
}

/** The measures of a page of a size. */
export function pageOf(size: Size, language: Language): Page {
  const scale = Math.sqrt((size.width * size.height) / (1080 * 1350));
  const scaled = (length: number) => length * scale;
  return {
    size,
    margin: Math.round(Math.min(size.width, size.height) * 0.041),
    gap: Math.round(scaled(22)),
    isWide: size.width / size.height > 1.2,
    language,
    scaled,
    textSize: (points) => Math.max(leastText, Math.round(scaled(points) * 2) / 2),
    lineHeight: (points) => points * (languagePacks[language].direction === "rtl" ? 1.6 : 1.36),
  };
}
