import { fitText } from "../text/fit-text.ts";
import { type Block, linesBlock, stacked } from "./block.ts";
import type { Page } from "./page.ts";

/** The title, and below it what passed in words. Both shrink before they are cut. */
export function headBlock(title: string, filters: string, page: Page): Block {
  const width = page.size.width - 2 * page.margin;
  const large = page.isWide ? 40 : 44;
  const titleLines = fitText(title, {
    width,
    maxLines: 2,
    weight: 700,
    size: page.textSize(large),
    leastSize: page.textSize(24),
  });
  const filterLines = fitText(filters, {
    width,
    maxLines: 3,
    weight: 400,
    size: page.textSize(21),
    leastSize: page.textSize(14),
  });
  return stacked(
    [
      linesBlock(titleLines.lines, { size: titleLines.size, weight: 700, fill: "ink", room: width }, page),
      linesBlock(
        filterLines.lines,
        { size: filterLines.size, weight: 400, fill: "muted", room: width },
        page,
      ),
    ],
    page.scaled(4),
  );
}
