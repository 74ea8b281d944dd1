import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { defaultFigureOptions } from "../../src/figure/figure-options.ts";
import { textWidth } from "../../src/figure/text/text-width.ts";
import { figureToOutlinedSvg } from "../../src/figure/tree/figure-to-svg.ts";
import type { FigureNode, TextNode } from "../../src/figure/tree/figure-tree.ts";
import { kermanshah, randomFigure, treeOf } from "../../tests/builders/figure.ts";
import { publishedRecord } from "../../tests/builders/record.ts";
import { GlyphOutliner } from "./glyph-outliner.ts";

const root = join(import.meta.dirname, "..", "..");
const record = publishedRecord();
let outliner: GlyphOutliner;

beforeAll(async () => {
  outliner = await GlyphOutliner.load(root);
});

test("no text is drawn wider than the layout took it to be, in either language", () => {
  fc.assert(
    fc.property(randomFigure(record), (figure) => {
      const { nodes, direction } = treeOf(record, figure);
      for (const text of textsOf(nodes)) {
        const outline = outliner.outline(text.text, { weight: text.weight, direction });
        if (!outline) continue;
        const drawn = (outline.width * text.size) / outline.unitsPerEm;
        expect(drawn, text.text).toBeLessThanOrEqual(textWidth(text.text, text) + 0.5);
      }
    }),
    { numRuns: 6 },
  );
});

test("letters stand in the order in which they are read on the page, each script in its own direction", () => {
  const glyphsOf = (text: string, direction: "ltr" | "rtl") => {
    const { glyphs = "" } = outliner.outline(text, { weight: 400, direction }) ?? {};
    const uses = [...glyphs.matchAll(/href="#g(\d)-400-(\d+)" x="([-\d.]+)"/g)];
    return uses.map(([, font, glyph, x]) => ({ id: `${font}-${glyph}`, x: Number(x) }));
  };
  const [a, b] = glyphsOf("ab", "ltr");
  const mixed = glyphsOf("نسخه ab", "rtl");
  expect(mixed.slice(0, 2).map(({ id }) => id)).toEqual([a?.id, b?.id]);
  expect(mixed.map(({ x }) => x)).toEqual(mixed.map(({ x }) => x).toSorted((one, other) => one - other));
  expect(
    glyphsOf("ab نسخه", "ltr")
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual([a?.id, b?.id]);
  // A bracket that opens in a line from right to left is the one that closes in the other direction.
  expect(glyphsOf("(نسخه", "rtl").at(-1)?.id).toBe(glyphsOf("a)", "ltr").at(-1)?.id);
});

test("a whole picture has neither text nor font, refers only to what it defines, and is the same each time", async () => {
  const tree = treeOf(record, kermanshah);
  const svg = figureToOutlinedSvg(tree, outliner);
  expect(svg).not.toMatch(/<text|@font-face/);
  expect(svg).toContain(tree.title);
  const defined = new Set([...svg.matchAll(/<path id="([^"]+)"/g)].map(([, id]) => id));
  const used = [...svg.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(300);
  for (const id of used) expect(defined).toContain(id);
  const [one, other] = [await GlyphOutliner.load(root), await GlyphOutliner.load(root)];
  expect(figureToOutlinedSvg(tree, one)).toBe(figureToOutlinedSvg(tree, other));
});

test("a title with letters that the figure's fonts do not hold stays text", () => {
  const titled = { ...kermanshah, options: { ...defaultFigureOptions, title: "克尔曼沙赫" } };
  expect(outliner.outline("克", { weight: 700, direction: "rtl" })).toBeNull();
  expect(figureToOutlinedSvg(treeOf(record, titled), outliner)).toContain(">克尔曼沙赫</text>");
});

function textsOf(nodes: readonly FigureNode[]): TextNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [node];
    return node.kind === "group" || node.kind === "link" ? textsOf(node.nodes) : [];
  });
}
