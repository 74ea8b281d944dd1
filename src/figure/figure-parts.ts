import type { Incident } from "../domain/incident.ts";
import type { Locale } from "../i18n/locale.ts";
import { type Entry, entriesOf } from "./content/entries.ts";
import { EntryWriter } from "./content/entry-words.ts";
import { figureLink } from "./content/figure-link.ts";
import { alternativeText, filtersText, sourceNames, titleText } from "./content/figure-words.ts";
import { restTextOf } from "./content/rest-text.ts";
import type { FigureSubject } from "./content/subject.ts";
import type { FigureOptions } from "./figure-options.ts";
import { type Block, linesBlock, noBlock } from "./layout/block.ts";
import { footBlock } from "./layout/foot.ts";
import { headBlock } from "./layout/head.ts";
import { legendBlock } from "./layout/legend.ts";
import { type LaidList, layList } from "./layout/list.ts";
import { type Page, pageOf } from "./layout/page.ts";
import { stripBlock } from "./layout/strip.ts";
import type { MapContent } from "./map/figure-map.ts";
import { wrapText } from "./text/wrap-text.ts";
import type { FigureRecord } from "./tree/figure-tree.ts";

/** Under which terms the record is. */
export const recordLicence = "CC BY 4.0";

/** The parts of one picture, each measured, none placed yet. */
export class FigureParts {
  readonly page: Page;
  readonly #subject: FigureSubject;
  readonly #options: FigureOptions;
  readonly #locale: Locale;
  readonly #writer: EntryWriter;
  readonly #filters: string;
  readonly #link: string;

  constructor(subject: FigureSubject, options: FigureOptions, locale: Locale) {
    this.#subject = subject;
    this.#options = options;
    this.#locale = locale;
    this.page = pageOf(options.size, locale.language);
    this.#writer = new EntryWriter(subject, locale);
    this.#filters = filtersText(subject, locale);
    this.#link = figureLink(subject, locale);
  }

  /** The title: the reader's own, or one that counts; `shown` is how many incidents lie on the section of the map. */
  title(shown: number): string {
    return this.#options.title ?? titleText(this.#subject, shown, this.#locale);
  }

  /** Title and filters. */
  head(shown: number): Block {
    return headBlock(this.title(shown), this.#filters, this.page);
  }

  /** QR code, edition, sources, credit and link. */
  foot(): Block {
    return footBlock({
      incidents: this.#subject.selection.incidents,
      edition: this.#subject.edition,
      link: this.#link,
      isReachable: this.#subject.address !== null,
      withQr: this.#options.qr,
      page: this.page,
      locale: this.#locale,
    });
  }

  /** The days; nothing where they are left out. */
  strip(width: number): Block {
    if (!this.#options.strip) return noBlock;
    return stripBlock(this.#subject.selection, { width, page: this.page, locale: this.#locale });
  }

  /** The list of incidents, cut to a height; without height, and with all its entries left, where it is left out. */
  list(incidents: readonly Incident[], room: { readonly width: number; readonly height: number }): LaidList {
    const { selection } = this.#subject;
    const entries = entriesOf(incidents, selection);
    if (!this.#options.list) return { ...noBlock, numbered: [], left: entries, words: [], rest: null };
    const elsewhere = selection.count - incidents.length;
    const restText = (left: readonly Entry[]) => restTextOf({ left, elsewhere }, this.#locale);
    return layList({
      entries,
      restText,
      writer: this.#writer,
      page: this.page,
      locale: this.#locale,
      ...room,
    });
  }

  /** The signs that a map with this list uses; null stands for the longest legend that there may be. */
  legend(list: LaidList | null, width: number): Block {
    const withList = this.#options.list;
    const shown = list && (withList ? list.numbered.map(({ entry }) => entry) : list.left);
    const has = (test: (entry: Entry) => boolean) => shown === null || shown.some(test);
    return legendBlock(
      {
        exact: has(({ point, isExact }) => point !== null && isExact),
        approximate: has(({ point, isExact }) => point !== null && !isExact),
        unpinned: withList && has(({ point }) => point === null),
        small: withList && (list === null || list.left.some(({ point }) => point !== null)),
        numbers: withList ? "row" : "count",
        ramp: this.#subject.scope.kind !== "province",
        width,
      },
      this.page,
      this.#locale,
    );
  }

  /** That nothing is documented, with what it does not mean. */
  emptyNote(width: number): Block {
    const size = this.page.textSize(18);
    const { lines } = wrapText(this.#locale.t("count.noneNote"), { size, weight: 400, width, maxLines: 4 });
    return linesBlock(lines, { size, weight: 400, fill: "ink", room: width }, this.page);
  }

  /** What the map shows: the list's numbers; without a list, how many incidents each place has. */
  mapContent(list: LaidList): MapContent {
    const withList = this.#options.list;
    return {
      subject: this.#subject,
      numbered: withList ? list.numbered : null,
      small: withList ? list.left : [],
      page: this.page,
      locale: this.#locale,
    };
  }

  /** The picture in words. */
  description({ words, rest }: LaidList): string {
    return alternativeText(this.#subject, { words, more: rest }, this.#locale);
  }

  /** What leads back to the view. */
  record(): FigureRecord {
    const { edition, selection } = this.#subject;
    return {
      link: this.#link,
      version: edition.version,
      day: edition.day,
      incidents: selection.count,
      sources: sourceNames(selection.incidents, "name", this.#locale),
      licence: recordLicence,
    };
  }
}
