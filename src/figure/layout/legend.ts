import type { Pixel } from "../../drawing/projection.ts";
import { rampRanges } from "../../drawing/ramp.ts";
import { rampPaint } from "../../drawing/shape.ts";
import type { Locale } from "../../i18n/locale.ts";
import { disc, markRadius, smallMarks } from "../map/map-marks.ts";
import { textWidth } from "../text/text-width.ts";
import { cutText } from "../text/wrap-text.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, baseline, linesBlock, stacked, textNode } from "./block.ts";
import type { Page } from "./page.ts";

/** Which signs a picture uses: only these are explained. */
export interface LegendParts {
  readonly exact: boolean;
  readonly approximate: boolean;
  readonly unpinned: boolean;
  readonly small: boolean;
  /** What a number in a mark is. */
  readonly numbers: "row" | "count";
  /** Whether provinces are shaded by number. */
  readonly ramp: boolean;
  readonly width: number;
}

interface Item {
  readonly signWidth: number;
  readonly sign: (x: number, middle: number) => FigureNode[];
  readonly text: string;
}

/** What marks and shades mean, in as many lines as it takes. */
export function legendBlock(parts: LegendParts, page: Page, locale: Locale): Block {
  const marks = linesOf(markItems(parts, page, locale), parts.width, page);
  const ramp = parts.ramp ? [linesOf(rampItems(page, locale), parts.width, page)] : [];
  return stacked([...ramp, marks], 0);
}

function markItems(parts: LegendParts, page: Page, { t }: Locale): Item[] {
  const radius = markRadius(page);
  const sign = (isExact: boolean): Pick<Item, "sign" | "signWidth"> => ({
    signWidth: 2 * radius,
    sign: (x, y) => disc({ isExact, text: "" }, { x: x + radius, y }, page),
  });
  const items: (Item | false)[] = [
    parts.exact && { ...sign(true), text: t("figure.legend.exact") },
    parts.approximate && { ...sign(false), text: t("figure.legend.approximate") },
    parts.small && {
      signWidth: page.scaled(10),
      sign: (x, y) => smallMarks([{ x: x + page.scaled(5), y }], page),
      text: t("figure.legend.small"),
    },
    parts.unpinned && {
      signWidth: 2 * radius,
      sign: (x, y) => unpinnedSign({ x: x + radius, y }, page),
      text: t("figure.legend.unpinned"),
    },
    (parts.exact || parts.approximate) && {
      signWidth: 0,
      sign: () => [],
      text: t(`figure.legend.${parts.numbers}`),
    },
  ];
  return items.filter((item) => item !== false);
}

/** The sign of what has no point: a ring that is not closed, in list and legend. */
export function unpinnedSign({ x, y }: Pixel, page: Page): FigureNode[] {
  const radius = markRadius(page) - 1.5;
  return [
    {
      kind: "circle",
      x,
      y,
      radius,
      fill: null,
      stroke: "muted",
      strokeWidth: 1.5,
      dash: `${page.scaled(4)} ${page.scaled(3)}`,
    },
  ];
}

function rampItems(page: Page, { t, number }: Locale): Item[] {
  const side = page.scaled(17);
  const swatch = (fill: "hatch" | ReturnType<typeof rampPaint>): Pick<Item, "sign" | "signWidth"> => ({
    signWidth: side,
    sign: (x, y) => [
      {
        kind: "rect",
        x,
        y: y - side / 2,
        width: side,
        height: side,
        fill,
        stroke: "bar-off",
        strokeWidth: 1,
      },
    ],
  });
  const title: Item = { signWidth: 0, sign: () => [], text: t("figure.legend.provinces") };
  const steps = rampRanges.map(
    ({ step, from, to }): Item => ({
      ...swatch(rampPaint(step)),
      text:
        to === null
          ? t("legend.andMore", { from })
          : t("legend.range", { from: number(from), to: number(to) }),
    }),
  );
  return [title, ...steps, { ...swatch("hatch"), text: t("figure.legend.none") }];
}

function linesOf(items: readonly Item[], width: number, page: Page): Block {
  const size = page.textSize(13.5);
  const style = { size, weight: 400 } as const;
  const height = Math.max(page.lineHeight(size), 2 * markRadius(page) + page.scaled(4));
  const [space, between] = [page.scaled(7), page.scaled(20)];
  const placed: { readonly item: Item; readonly text: string; readonly x: number; readonly line: number }[] =
    [];
  let [x, line] = [0, 0];
  for (const item of items) {
    const before = item.signWidth === 0 ? 0 : item.signWidth + space;
    const text = cutText(item.text, { ...style, width: width - before });
    const wide = before + textWidth(text, style);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    placed.push({ item, text, x, line });
    x += wide + between;
  }
  if (placed.length === 0) return linesBlock([], { ...style, fill: "muted", room: width }, page);
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
