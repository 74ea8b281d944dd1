import type { Size } from "../drawing/projection.ts";
import type { FigureTheme } from "./tree/palette.ts";

/** The sizes that are offered by name, in pixels; those of paper have its shape at 150 to the inch. */
export const figureSizes = {
  landscape: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  slide: { width: 1920, height: 1080 },
  "a4-portrait": { width: 1240, height: 1754 },
  "a4-landscape": { width: 1754, height: 1240 },
} as const satisfies Readonly<Record<string, Size>>;

export type FigureSizeName = keyof typeof figureSizes;

/** Their names, in the order in which they are offered. */
export const figureSizeNames = [
  "landscape",
  "square",
  "portrait",
  "story",
  "slide",
  "a4-portrait",
  "a4-landscape",
] as const satisfies readonly FigureSizeName[];

/** The least and the greatest side of a free size, in pixels. */
export const freeSide = { least: 640, most: 4000 } as const;

/** How long a title of one's own may be. */
export const longestTitle = 200;

/** What a reader chooses of a picture. */
export interface FigureOptions {
  readonly size: Size;
  /** With the numbered list. Without it, marks tell how many incidents they stand for. */
  readonly list: boolean;
  /** With the strip of days. */
  readonly strip: boolean;
  /** With the QR code, where there is an address to put into it. */
  readonly qr: boolean;
  readonly theme: FigureTheme;
  /** A title of one's own; null has one made from the selection. */
  readonly title: string | null;
}

/** A picture with all its parts. */
export const defaultFigureOptions: FigureOptions = {
  size: figureSizes.portrait,
  list: true,
  strip: true,
  qr: true,
  theme: "light",
  title: null,
};

/** A size of one's own within what can be laid out: whole pixels, sides of 640 to 4,000, and no shape narrower than 1 to 2.5. */
export function freeSize({ width, height }: Size): Size {
  const within = (side: number) =>
    Math.round(Math.min(Math.max(Number.isFinite(side) ? side : 0, freeSide.least), freeSide.most));
  const [across, down] = [within(width), within(height)];
  return {
    width: Math.max(across, Math.ceil(down / 2.5)),
    height: Math.max(down, Math.ceil(across / 2.5)),
  };
}
