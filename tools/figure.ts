import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { figureFromLink } from "../src/figure/figure-from-link.ts";
import { figureToSvg } from "../src/figure/tree/figure-to-svg.ts";
import { figureRequest, usage } from "./figure/arguments.ts";
import { figureSources } from "./figure/record.ts";

/** Draws the picture of any link of the atlas as the app does, byte for byte: `npm run figure -- --url "..." --out province.svg`. */
try {
  const { out, ...request } = figureRequest(process.argv.slice(2));
  const { fonts, ...sources } = figureSources(join(import.meta.dirname, ".."));
  const { tree, ignored } = figureFromLink({ ...sources, ...request });
  const svg = figureToSvg(tree, fonts);
  if (ignored.length > 0) console.error(`Left out of the link, not understood: ${ignored.join(", ")}`);
  if (out === null) process.stdout.write(svg);
  else writeFileSync(out, svg);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
