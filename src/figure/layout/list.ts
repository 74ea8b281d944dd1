import type { Locale } from "../../i18n/locale.ts";
import type { Entry } from "../content/entries.ts";
import type { EntryWords, EntryWriter } from "../content/entry-words.ts";
import { wrapText } from "../text/wrap-text.ts";
import type { FigureNode } from "../tree/figure-tree.ts";
import { type Block, linesBlock, noBlock } from "./block.ts";
import { fillColumns, leastHeight } from "./columns.ts";
import { columnHeads, type EntryBlock, type EntryStyle, entryBlock } from "./entry-block.ts";
import type { Page } from "./page.ts";

/** What a list is laid out from, and the room it has. */
export interface ListParts {
  readonly entries: readonly Entry[];
  readonly writer: EntryWriter;
  readonly width: number;
  /** The most that it may take. */
  readonly height: number;
  /** What to say of entries that find no room, and of what is not in `entries` at all; null for nothing. */
  readonly restText: (left: readonly Entry[]) => string | null;
  readonly page: Page;
  readonly locale: Locale;
}

/** An entry with its number on the map; null for what has no point. */
export interface NumberedEntry {
  readonly entry: Entry;
  readonly number: number | null;
}

/** A list that fits. */
export interface LaidList extends Block {
  /** The entries in it, in their order. */
  readonly numbered: readonly NumberedEntry[];
  readonly left: readonly Entry[];
  readonly words: readonly EntryWords[];
  readonly rest: string | null;
}

interface Setting {
  readonly columns: number;
  readonly style: EntryStyle;
}

/**
 * The list at the greatest size at which all of it fits, every incident by itself. Where not even the least size does, the
 * incidents of each place together; where that is too much, too, the places with most incidents, and how many more there are. If
 * those are but a few of many, each has one line, so that more of them can be named.
 */
export function layList(parts: ListParts): LaidList {
  const { entries, writer } = parts;
  const full = entries.map((entry) => writer.inFull(entry));
  const whole = firstThatFits(full, settings(parts, 20, 15), parts);
  if (whole) return whole;
  const together = entries.map((entry) => writer.together(entry));
  const grouped = firstThatFits(together, settings(parts, 18, 13.5), parts);
  if (grouped) return grouped;
  const cut = cutList(together, settings(parts, 15, 13.5).at(-1), parts);
  if (cut.numbered.length >= entries.length * fewOfMany) return cut;
  const brief = entries.map((entry) => writer.inBrief(entry));
  return (
    firstThatFits(brief, lineSettings(parts), parts) ?? cutList(brief, lineSettings(parts).at(-1), parts)
  );
}

/** Which share of the entries is too few to give each of them a paragraph. */
const fewOfMany = 0.4;

/** Entries of one line each, in columns that hold some 40 letters. */
function lineSettings({ width, page }: ListParts): Setting[] {
  const size = page.textSize(14.5);
  const columns = Math.max(1, Math.min(4, Math.floor((width + page.gap) / (24 * size + page.gap))));
  const room = (width - (columns - 1) * page.gap) / columns;
  return [{ columns, style: { kind: "line", width: room, size, page } }];
}

/**
 * In the order of preference: few columns before many, large letters before small. Lines of a paragraph hold some 25 letters at
 * least, those of a table twice as many.
 */
function settings({ width, page }: ListParts, most: number, least: number): Setting[] {
  const found: Setting[] = [];
  for (let columns = 1; columns <= 4; columns++) {
    const room = (width - (columns - 1) * page.gap) / columns;
    for (let points = most; points >= least; points -= 0.5) {
      const size = page.textSize(points);
      const kind = columns === 1 && room >= 37 * size ? "row" : "paragraph";
      if (kind === "row" || room >= 14 * size)
        found.push({ columns, style: { kind, width: room, size, page } });
    }
  }
  return found;
}

function firstThatFits(
  words: readonly EntryWords[],
  settings: readonly Setting[],
  parts: ListParts,
): LaidList | null {
  if (words.length === 0) return laid(parts.entries, [], { setting: settings[0], parts, blocks: [] });
  for (const setting of settings) {
    const blocks: EntryBlock[] = [];
    let sum = 0;
    const room = roomFor([], setting, parts);
    for (const one of words) {
      const block = entryBlock(one, setting.style);
      blocks.push(block);
      sum += block.height;
      if (sum > room * setting.columns) break;
    }
    if (sum > room * setting.columns) continue;
    if (
      leastHeight(
        blocks.map(({ height }) => height),
        setting.columns,
      ) > room
    )
      continue;
    return laid(parts.entries, words, { setting, parts, blocks });
  }
  return null;
}

/** The most incidents first, as many entries as fit, in their own order again. */
function cutList(words: readonly EntryWords[], setting: Setting | undefined, parts: ListParts): LaidList {
  const { entries } = parts;
  if (!setting) return laid([], [], { setting, parts, blocks: [] });
  const measured = entries.flatMap((entry, index) => {
    const own = words[index];
    return own ? [{ entry, index, words: own, block: entryBlock(own, setting.style) }] : [];
  });
  const ranked = measured.toSorted(
    (a, b) => b.entry.incidents.length - a.entry.incidents.length || a.index - b.index,
  );
  for (let count = ranked.length - 1; count >= 0; count--) {
    const kept = ranked.slice(0, count).toSorted((a, b) => a.index - b.index);
    const left = ranked.slice(count).map(({ entry }) => entry);
    const room = roomFor(left, setting, parts);
    const heights = kept.map(({ block }) => block.height);
    if (leastHeight(heights, setting.columns) > room) continue;
    return laid(
      kept.map(({ entry }) => entry),
      kept.map((one) => one.words),
      { setting, parts, blocks: kept.map(({ block }) => block) },
    );
  }
  return laid([], [], { setting, parts, blocks: [] });
}

/** Height that is left for entries beside the heads and what is said of the rest. */
function roomFor(left: readonly Entry[], setting: Setting, parts: ListParts): number {
  return (
    parts.height - headOf(setting, parts).height - restBlock(parts.restText(left), setting, parts).height
  );
}

function laid(
  entries: readonly Entry[],
  words: readonly EntryWords[],
  {
    setting,
    parts,
    blocks,
  }: {
    readonly setting: Setting | undefined;
    readonly parts: ListParts;
    readonly blocks: readonly EntryBlock[];
  },
): LaidList {
  const kept = new Set(entries);
  const left = parts.entries.filter((entry) => !kept.has(entry));
  const rest = parts.restText(left);
  const numbered = numberedOf(entries);
  if (!setting) return { ...noBlock, numbered, left, words, rest };
  const head = blocks.length === 0 ? noBlock : headOf(setting, parts);
  const foot = restBlock(rest, setting, parts);
  const heights = blocks.map(({ height }) => height);
  const tall = blocks.length === 0 ? 0 : leastHeight(heights, setting.columns);
  const draw = (x: number, y: number): FigureNode[] => [
    ...head.draw(x, y),
    ...fillColumns(heights, tall, setting.columns).flatMap(({ column, top }, index) => {
      const [one, block] = [numbered[index], blocks[index]];
      if (!one || !block) return [];
      const left = x + column * (setting.style.width + parts.page.gap);
      const number = one.number === null ? null : parts.locale.number(one.number);
      return block.draw({ number, isExact: one.entry.isExact }, left, y + head.height + top);
    }),
    ...foot.draw(x, y + head.height + tall),
  ];
  return { height: head.height + tall + foot.height, draw, numbered, left, words, rest };
}

/** Numbers for what has a point, in the order of the list. */
function numberedOf(entries: readonly Entry[]): NumberedEntry[] {
  let last = 0;
  return entries.map((entry) => ({ entry, number: entry.point === null ? null : ++last }));
}

function headOf({ style }: Setting, { locale: { t } }: ListParts): Block {
  if (style.kind !== "row") return noBlock;
  return columnHeads(
    [t("figure.column.place"), t("figure.column.day"), t("figure.column.claim"), t("figure.column.by")],
    style,
  );
}

function restBlock(text: string | null, { style }: Setting, { width, page }: ListParts): Block {
  if (text === null) return noBlock;
  const size = page.textSize(14);
  const { lines } = wrapText(text, { size, weight: 600, width, maxLines: 3 });
  const block = linesBlock(lines, { size, weight: 600, fill: "ink", room: width }, page);
  const above = style.size * 0.4;
  return { height: block.height + above, draw: (x, y) => block.draw(x, y + above) };
}
