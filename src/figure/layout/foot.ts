import { isDay } from "../../domain/day.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Locale } from "../../i18n/locale.ts";
import { sourceNames } from "../content/figure-words.ts";
import type { Edition } from "../content/subject.ts";
import { fitText } from "../text/fit-text.ts";
import { cutText, wrapText } from "../text/wrap-text.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, linesBlock, noBlock, stacked } from "./block.ts";
import type { Page } from "./page.ts";
import { qrCode } from "./qr-code.ts";

/** What the foot is made from. */
export interface FootParts {
  readonly incidents: readonly Incident[];
  readonly edition: Edition;
  readonly link: string;
  /** Whether others can reach the link. */
  readonly isReachable: boolean;
  readonly withQr: boolean;
  readonly page: Page;
  readonly locale: Locale;
}

/** Share of the page that a foot may take; the names of the sources are what gives way. */
const mostOfPage = { wide: 0.2, upright: 0.26 } as const;

/** A rule, and below it the QR code beside edition, sources, credit and link. */
export function footBlock(parts: FootParts): Block {
  const { page, link, isReachable, withQr } = parts;
  const inner = page.size.width - 2 * page.margin;
  const code = isReachable && withQr ? qrCode(link, page.scaled(112)) : null;
  const indent = code ? code.side + page.gap : 0;
  const text = footText(parts, inner - indent);
  const top = page.scaled(16);
  const height = top + Math.max(code?.side ?? 0, text.height);
  return {
    height,
    draw: (x, y) => [
      { kind: "rect", x, y, width: inner, height: page.scaled(1.5), fill: "ink" },
      ...(code ? [code.draw(x, y + top)] : []),
      ...text.draw(x + indent, y + top),
    ],
  };
}

function footText(parts: FootParts, room: number): Block {
  const { page, locale, edition, link, isReachable } = parts;
  const { t } = locale;
  const size = page.textSize(14.5);
  const plain = { size, weight: 400, fill: "muted", room } as const;
  const wrapped = (text: string, weight: 400 | 600 = 400) =>
    linesBlock(wrapText(text, { size, weight, width: room, maxLines: 3 }).lines, { ...plain, weight }, page);
  const name = `${t("app.name")} · ${editionText(edition, locale)}`;
  const others = [wrapped(name, 600), wrapped(t("figure.asReported")), wrapped(t("figure.credit"))];
  const address = isReachable ? linkBlock(link, { ...plain, page }) : linesBlock([], plain, page);
  const taken = others.reduce((sum, block) => sum + block.height, address.height);
  const sources = sourcesBlock(parts, {
    room,
    height: page.size.height * mostOfPage[page.isWide ? "wide" : "upright"] - taken - page.scaled(20),
  });
  const [edited = address, notAdded = address, credit = address] = others;
  return stacked([edited, notAdded, sources, credit, address], page.scaled(2));
}

/** Which data a picture is made from; of a file that is not published that alone can be said. */
export function editionText({ day, version, preview }: Edition, locale: Locale): string {
  if (preview !== undefined) return locale.t("figure.unpublished", { name: preview });
  return locale.t("figure.edition", { day: isDay(day) ? locale.day(day) : day, version });
}

/** All names in full; where that takes too much height all in short, then smaller; then as many as fit and how many more. */
function sourcesBlock(
  { incidents, page, locale }: FootParts,
  { room, height }: { readonly room: number; readonly height: number },
): Block {
  if (incidents.length === 0) return noBlock;
  const least = page.textSize(12);
  const linesAt = (size: number) => Math.max(2, Math.floor(height / page.lineHeight(size)));
  const style = { weight: 400, fill: "muted", room } as const;
  for (const name of ["name", "short"] as const) {
    const text = sourcesText(sourceNames(incidents, name, locale), 0, locale);
    const fitted = fitText(text, {
      width: room,
      maxLines: linesAt(least),
      weight: 400,
      size: page.textSize(14.5),
      leastSize: least,
    });
    if (!fitted.isCut && fitted.lines.length <= linesAt(fitted.size))
      return linesBlock(fitted.lines, { ...style, size: fitted.size }, page);
  }
  const names = sourceNames(incidents, "short", locale);
  for (let kept = names.length - 2; kept > 0; kept--) {
    const text = sourcesText(names.slice(0, kept), names.length - kept, locale);
    const wrapped = wrapText(text, { width: room, maxLines: linesAt(least), weight: 400, size: least });
    if (!wrapped.isCut) return linesBlock(wrapped.lines, { ...style, size: least }, page);
  }
  return linesBlock([], { ...style, size: least }, page);
}

function sourcesText(names: readonly string[], more: number, { t }: Locale): string {
  const rest = more > 0 ? [t("figure.more", { count: more })] : [];
  return t("figure.sources", { names: [...names, ...rest].join(t("figure.sourcesBetween")) });
}

/** The link in one line, cut where it is longer; where the picture is opened by itself it can be followed whole. */
function linkBlock(
  link: string,
  style: {
    readonly size: number;
    readonly weight: 400;
    readonly fill: "muted";
    readonly room: number;
    readonly page: Page;
  },
): Block {
  const shown = cutText(link.replace(/^https?:\/\//, "").replaceAll("%2C", ","), {
    ...style,
    width: style.room,
  });
  const line = linesBlock([isolated(shown)], style, style.page);
  return {
    height: line.height,
    draw: (x, y): FigureNode[] => [{ kind: "link", href: link, nodes: line.draw(x, y) }],
  };
}

/** An address runs from left to right, also in a line that does not. */
function isolated(address: string): string {
  return `\u2066${address}\u2069`;
}
