import type { Pixel } from "../../drawing/projection.ts";
import { rampRanges } from "../../drawing/ramp.ts";
import { rampPaint } from "../../drawing/shape.ts";
import type { Locale } from "../../i18n/locale.ts";
import { disc, markRadius, smallMarks } from "../map/map-marks.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, stacked } from "./block.ts";
import type { Page } from "./page.ts";
import { type SignItem, signLines } from "./sign-lines.ts";

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

/** What marks and shades mean, in as many lines as it takes. */
export function legendBlock(parts: LegendParts, page: Page, locale: Locale): Block {
  const marks = signLines(markSignItems(parts, page, locale), parts.width, page);
  const ramp = parts.ramp ? [signLines(rampSignItems(page, locale), parts.width, page)] : [];
  return stacked([...ramp, marks], 0);
}

function markSignItems(parts: LegendParts, page: Page, { t }: Locale): SignItem[] {
  const radius = markRadius(page);
  const sign = (isExact: boolean): Pick<SignItem, "sign" | "signWidth"> => ({
    signWidth: 2 * radius,
    sign: (x, y) => disc({ isExact, text: "" }, { x: x + radius, y }, page),
  });
  const items: (SignItem | false)[] = [
    parts.exact && { ...sign(true), text: t("figure.legend.exact") },
    parts.approximate && { ...sign(false), text: t("figure.legend.approximate") },
    parts.small && {
      signWidth: page.scaled(10),
      sign: (x, y) => smallMarks([{ x: x + page.scaled(5), y }], page),
      text: t("figure.legend.small"),
    },
    parts.numbers === "count" &&
      parts.ramp && {
        signWidth: 2 * radius,
        sign: (x, y) => [
          { kind: "circle", x: x + radius, y, radius, fill: "halo", stroke: "muted", strokeWidth: 1.5 },
          {
            kind: "circle",
            x: x + radius,
            y,
            radius: radius * 0.68,
            fill: "surface",
            stroke: "ink",
            strokeWidth: 2,
          },
        ],
        text: t("legend.merged"),
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

function rampSignItems(page: Page, { t, number }: Locale): SignItem[] {
  const side = page.scaled(17);
  const swatch = (fill: "hatch" | ReturnType<typeof rampPaint>): Pick<SignItem, "sign" | "signWidth"> => ({
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
  const title: SignItem = { signWidth: 0, sign: () => [], text: t("figure.legend.provinces") };
  const steps = rampRanges.map(
    ({ step, from, to }): SignItem => ({
      ...swatch(rampPaint(step)),
      text:
        to === null
          ? t("legend.andMore", { from })
          : t("legend.range", { from: number(from), to: number(to) }),
    }),
  );
  return [title, ...steps, { ...swatch("hatch"), text: t("figure.legend.none") }];
}
