import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { figureFromLink } from "../src/figure/figure-from-link.ts";
import { figureToOutlinedSvg, figureToSvg } from "../src/figure/tree/figure-to-svg.ts";
import { figureRequest, usage } from "./figure/arguments.ts";
import { GlyphOutliner } from "./figure/glyph-outliner.ts";
import { figureSources } from "./figure/record.ts";

/** Draws the picture of any link of the atlas as the app does, byte for byte: `npm run figure -- --url "..." --out province.svg`. */
const root = join(import.meta.dirname, "..");

try {
  const { out, outlines, ...request } = figureRequest(process.argv.slice(2));
  const { fonts, ...sources } = figureSources(root);
  const { tree, ignored } = figureFromLink({ ...sources, ...request });
  const svg = outlines ? figureToOutlinedSvg(tree, await GlyphOutliner.load(root)) : figureToSvg(tree, fonts);
  if (ignored.length > 0) console.error(`Left out of the link, not understood: ${ignored.join(", ")}`);
  if (out === null) process.stdout.write(svg);
  else writeFileSync(out, svg);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
