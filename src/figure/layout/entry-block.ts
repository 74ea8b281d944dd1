import type { Pixel } from "../../drawing/projection.ts";
import type { EntryWords } from "../content/entry-words.ts";
import { disc, markRadius } from "../map/map-marks.ts";
import { textWidth } from "../text/text-width.ts";
import { cutText, wrapText } from "../text/wrap-text.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, baseline, linesBlock, stacked, textNode } from "./block.ts";
import { unpinnedSign } from "./legend.ts";
import type { Page } from "./page.ts";

/** How entries are set: in the columns of a table, each as a small paragraph, or each in one line. */
export interface EntryStyle {
  readonly kind: "row" | "paragraph" | "line";
  readonly width: number;
  readonly size: number;
  readonly page: Page;
}

/** The sign at an entry's start: its number as on the map, or that it has no point. */
export interface EntrySign {
  /** Null for what has no point. */
  readonly number: string | null;
  readonly isExact: boolean;
}

/** An entry measured, to be drawn once its number is known. */
export interface EntryBlock {
  readonly height: number;
  readonly draw: (sign: EntrySign, x: number, y: number) => FigureNode[];
}

/** More lines than these are cut: a note would push all others out of the picture. */
const mostLines = 4;

/** An entry in a style. A rule is drawn below each. */
export function entryBlock(words: EntryWords, style: EntryStyle): EntryBlock {
  const body = bodies[style.kind](words, style);
  const { page, size, width } = style;
  const pad = size * pads[style.kind];
  const line = page.lineHeight(size);
  const least = 2 * markRadius(page) + 2;
  const inner = Math.max(body.height, least);
  const shift = Math.max(0, (least - line) / 2);
  return {
    height: inner + 2 * pad + Math.min(shift, inner - body.height),
    draw: (sign, x, y) => {
      const radius = markRadius(page);
      const top = y + pad + Math.min(shift, inner - body.height);
      const middle = top + line / 2;
      return [
        ...signNodes(sign, { x: x + radius, y: middle }, page),
        ...body.draw(x + indentOf(page, size), top),
        {
          kind: "rect",
          x,
          y: y + inner + 2 * pad + Math.min(shift, inner - body.height) - 1,
          width,
          height: 1,
          fill: "line",
        },
      ];
    },
  };
}

const pads: Readonly<Record<EntryStyle["kind"], number>> = { row: 0.26, paragraph: 0.3, line: 0.08 };

const bodies: Readonly<Record<EntryStyle["kind"], (words: EntryWords, style: EntryStyle) => Block>> = {
  row: rowBody,
  paragraph: paragraphBody,
  line: lineBody,
};

/** The heads of a table's columns. */
export function columnHeads(heads: readonly [string, string, string, string], style: EntryStyle): Block {
  const { page, size } = style;
  const small = page.textSize(Math.min(13, size));
  const columns = columnsOf(style);
  const line = page.lineHeight(small);
  return {
    height: line + page.scaled(2),
    draw: (x, y) =>
      columns.flatMap(({ start, room }, index) => {
        const text = cutText(heads[index] ?? "", { size: small, weight: 400, width: room });
        return [
          textNode(
            text,
            { size: small, weight: 400, fill: "muted", room },
            { x: x + start, y: y + baseline(line, small) },
          ),
        ];
      }),
  };
}

function signNodes({ number, isExact }: EntrySign, at: Pixel, page: Page): FigureNode[] {
  return number === null ? unpinnedSign(at, page) : disc({ isExact, text: number }, at, page);
}

function indentOf(page: Page, size: number): number {
  return 2 * markRadius(page) + size * 0.6;
}

interface Column {
  readonly start: number;
  readonly room: number;
}

/** Place, day, claim, origins; from the entry's start. */
function columnsOf({ width, size, page }: EntryStyle): readonly [Column, Column, Column, Column] {
  const gap = size * 0.9;
  const indent = indentOf(page, size);
  const day = size * 7.6;
  const rest = width - indent - day - 3 * gap;
  const [place, what, by] = [rest * 0.27, rest * 0.43, rest * 0.3];
  return [
    { start: indent, room: place },
    { start: indent + place + gap, room: day },
    { start: indent + place + day + 2 * gap, room: what },
    { start: indent + place + day + what + 3 * gap, room: by },
  ];
}

function rowBody({ place, lines }: EntryWords, style: EntryStyle): Block {
  const { page, size } = style;
  const [placeColumn, dayColumn, whatColumn, byColumn] = columnsOf(style);
  const indent = indentOf(page, size);
  const cell = (text: string, { room }: Column, look: { weight: 400 | 600; fill: "ink" | "muted" }) => {
    const wrapped = wrapText(text, { size, weight: look.weight, width: room, maxLines: mostLines });
    return linesBlock(wrapped.lines, { size, ...look, room }, page);
  };
  const name = cell(place, placeColumn, { weight: 600, fill: "ink" });
  const rows = lines.map(({ day, what, by }) =>
    beside([
      [dayColumn.start - indent, cell(day, dayColumn, { weight: 400, fill: "muted" })],
      [whatColumn.start - indent, cell(what, whatColumn, { weight: 400, fill: "ink" })],
      [byColumn.start - indent, cell(by, byColumn, { weight: 400, fill: "muted" })],
    ]),
  );
  return beside([
    [0, name],
    [0, stacked(rows, size * 0.15)],
  ]);
}

function paragraphBody({ place, lines }: EntryWords, { page, size, width }: EntryStyle): Block {
  const room = width - indentOf(page, size);
  const small = Math.max(page.textSize(12), size * 0.86);
  const [only, ...others] = lines;
  const isShort =
    only !== undefined && others.length === 0 && fitsBeside(place, only.day, { room, size, small });
  const head = isShort
    ? beside([
        [0, linesBlock([place], { size, weight: 600, fill: "ink", room }, page)],
        [
          room,
          linesBlock([only.day], { size: small, weight: 400, fill: "muted", room, anchor: "end" }, page),
        ],
      ])
    : linesBlock(
        wrapText(place, { size, weight: 600, width: room, maxLines: 2 }).lines,
        { size, weight: 600, fill: "ink", room },
        page,
      );
  const paragraphs = lines.flatMap(({ day, what, by }) => [
    linesBlock(
      wrapText(isShort ? what : `${day} · ${what}`, { size, weight: 400, width: room, maxLines: mostLines })
        .lines,
      { size, weight: 400, fill: "ink", room },
      page,
    ),
    linesBlock(
      wrapText(by, { size: small, weight: 400, width: room, maxLines: 2 }).lines,
      { size: small, weight: 400, fill: "muted", room },
      page,
    ),
  ]);
  return stacked([head, ...paragraphs], 0);
}

/** The place, without its province or cut where it has to be, and at the line's end how many incidents and when. */
function lineBody({ place, shortPlace, lines }: EntryWords, { page, size, width }: EntryStyle): Block {
  const room = width - indentOf(page, size);
  const end = { size: Math.max(page.textSize(12), size * 0.9), weight: 400 } as const;
  const texts = lines.map(({ what, day }) => `${what} · ${day}`);
  const taken = Math.max(0, ...texts.map((text) => textWidth(text, end)));
  const nameRoom = room - taken - size;
  const isWhole = textWidth(place, { size, weight: 600 }) <= nameRoom;
  const name = cutText(isWhole ? place : shortPlace, { size, weight: 600, width: nameRoom });
  return beside([
    [0, linesBlock([name], { size, weight: 600, fill: "ink", room: nameRoom }, page)],
    [room, linesBlock(texts, { ...end, fill: "muted", room, anchor: "end" }, page)],
  ]);
}

function fitsBeside(
  place: string,
  day: string,
  { room, size, small }: { readonly room: number; readonly size: number; readonly small: number },
): boolean {
  const both = textWidth(place, { size, weight: 600 }) + textWidth(day, { size: small, weight: 400 });
  return both + size <= room;
}

/** Blocks side by side, each from its own start; as high as the highest. */
function beside(blocks: readonly (readonly [number, Block])[]): Block {
  return {
    height: Math.max(...blocks.map(([, { height }]) => height)),
    draw: (x, y) => blocks.flatMap(([start, block]) => block.draw(x + start, y)),
  };
}
