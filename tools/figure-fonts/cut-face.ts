import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type FigureFace, weights } from "./faces.ts";

/** A face of the figure, cut from its package to the letters that figures need and to their weights. `root` is the project's folder. */
export function cutFace(
  root: string,
  { source, text, features }: FigureFace,
  targetFormat: "woff2" | "sfnt",
): Promise<Uint8Array> {
  const font = readFileSync(join(root, "node_modules", source));
  return subsetFont(font, text, {
    targetFormat,
    keepFeatures: features,
    variationAxes: { wght: { min: weights[0], max: weights[2] } },
    noHinting: true,
  });
}
