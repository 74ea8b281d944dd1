import type { Weight } from "../text/text-width.ts";

/** A text as shapes. */
export interface Outline {
  /** SVG elements, from the text's left end on its ground line, in units of the font and with y upwards. */
  readonly glyphs: string;
  /** In units of the font. */
  readonly width: number;
  readonly unitsPerEm: number;
}

/** Turns texts into shapes, for programs that do not read the fonts within a file. */
export interface TextOutliner {
  /** A text in its visual order; null where it has a letter that the figure's fonts do not hold. */
  outline(text: string, look: { readonly weight: Weight; readonly direction: "ltr" | "rtl" }): Outline | null;
  /** What the outlines so far refer to, to be put into the file's `defs`. */
  definitions(): string;
}
