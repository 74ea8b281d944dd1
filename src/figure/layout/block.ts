import type { TextStyle } from "../text/text-width.ts";
import type { FigureNode, TextNode } from "../tree/figure-tree.ts";
import type { FigurePaint } from "../tree/palette.ts";
import type { Page } from "./page.ts";

/** A part of the page that knows its height before it is placed. Drawn from its upper start corner. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => FigureNode[];
}

/** Nothing, without height. */
export const noBlock: Block = { height: 0, draw: () => [] };

/** How lines of text are written. */
export interface LineStyle extends TextStyle {
  readonly fill: FigurePaint;
  /** How wide a line may be. */
  readonly room: number;
  readonly anchor?: TextNode["anchor"];
}

/** Lines of text under each other. */
export function linesBlock(lines: readonly string[], style: LineStyle, page: Page): Block {
  const height = page.lineHeight(style.size);
  return {
    height: lines.length * height,
    draw: (x, y) =>
      lines.map((text, index) =>
        textNode(text, style, { x, y: y + index * height + baseline(height, style.size) }),
      ),
  };
}

/** A line of text at the start (or middle, or end) of its baseline. */
export function textNode(
  text: string,
  { size, weight, fill, room, anchor = "start" }: LineStyle,
  { x, y }: { readonly x: number; readonly y: number },
): TextNode {
  return { kind: "text", x, y, anchor, size, weight, fill, text, room };
}

/** From the top of a line to its baseline: capitals stand in the middle of the line. */
export function baseline(height: number, size: number): number {
  return height / 2 + size * 0.36;
}

/** Blocks under each other, with a space between those that have a height. */
export function stacked(blocks: readonly Block[], space: number): Block {
  const filled = blocks.filter(({ height }) => height > 0);
  const height =
    filled.reduce((sum, block) => sum + block.height, 0) + space * Math.max(0, filled.length - 1);
  return {
    height,
    draw: (x, y) => {
      let top = y;
      return filled.flatMap((block) => {
        const nodes = block.draw(x, top);
        top += block.height + space;
        return nodes;
      });
    },
  };
}

/** The height of a block with a space above it; none for a block that is not there. */
export function spaced({ height }: Block, space: number): number {
  return height === 0 ? 0 : height + space;
}
