import { textWidth } from "../text/text-width.ts";
import { cutText } from "../text/wrap-text.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, baseline, noBlock, textNode } from "./block.ts";
import type { Page } from "./page.ts";

/** A sign, as high as wide at most, with what it means; one without width leaves the words alone. */
export interface SignItem {
  readonly signWidth: number;
  readonly sign: (x: number, middle: number) => FigureNode[];
  readonly text: string;
}

/** Signs with their words, side by side, in as many lines as it takes. */
export function signLines(items: readonly SignItem[], width: number, page: Page): Block {
  const size = page.textSize(13.5);
  const style = { size, weight: 400 } as const;
  const height = Math.max(page.lineHeight(size), ...items.map(({ signWidth }) => signWidth + page.scaled(4)));
  const [space, between] = [page.scaled(7), page.scaled(20)];
  const placed: {
    readonly item: SignItem;
    readonly text: string;
    readonly x: number;
    readonly line: number;
  }[] = [];
  let [x, line] = [0, 0];
  for (const item of items) {
    const before = item.signWidth === 0 ? 0 : item.signWidth + space;
    const text = cutText(item.text, { ...style, width: width - before });
    const wide = before + textWidth(text, style);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    placed.push({ item, text, x, line });
    x += wide + between;
  }
  if (placed.length === 0) return noBlock;
  return {
    height: (line + 1) * height,
    draw: (left, top) =>
      placed.flatMap(({ item, text, x: at, line: row }) => {
        const y = top + row * height;
        const before = item.signWidth === 0 ? 0 : item.signWidth + space;
        return [
          ...item.sign(left + at, y + height / 2),
          textNode(
            text,
            { ...style, fill: "muted", room: width - at - before },
            { x: left + at + before, y: y + baseline(height, size) },
          ),
        ];
      }),
  };
}
