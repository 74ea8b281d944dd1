import { type FittedText, fitText } from "../text/fit-text.ts";
import { type Block, linesBlock, stacked } from "./block.ts";
import type { Page } from "./page.ts";

/** The title, and below it what passed in words. Both shrink before they are cut. */
export function headBlock(title: string, filters: string, page: Page): Block {
  const width = page.size.width - 2 * page.margin;
  const titleLines = titleOf(title, width, page);
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

/** In one line, somewhat smaller, sooner than in two. */
function titleOf(title: string, width: number, page: Page): FittedText {
  const size = page.textSize(page.isWide ? 40 : 44);
  const room = { width, weight: 700, size } as const;
  const inOne = fitText(title, { ...room, maxLines: 1, leastSize: page.textSize(34) });
  return inOne.isCut ? fitText(title, { ...room, maxLines: 2, leastSize: page.textSize(24) }) : inOne;
}
