/*
 * Cells as text, so that any maker of vector tiles can write them and any reader read them, SQL included.
 *
 *   cells     = cell *(";" cell)
 *   cell      = [count "*"] happened ["/" category "/" origins "/" published]
 *   happened  = "" | first ["+" more]          days since the archive's first day, and how many more days
 *   category  = index into `categories`
 *   origins   = number *("." number)           indexes into the archive's speakers, ascending
 *   published = "" | day *("." day)            ascending, each once
 *
 * A cell without the three last parts tells days only. All numbers are decimal and whole.
 */

/** Incidents that are alike in all that filters ask: where they stand is told outside. */
export interface Cell {
  readonly count: number;
  /** First and last day, inclusive, as numbers since the archive's first day; null where no source states one. */
  readonly happened: { readonly start: number; readonly end: number } | null;
  /** Null where the cells tell days only. */
  readonly facets: CellFacets | null;
}

/** What a cell says beside its days. */
export interface CellFacets {
  readonly category: number;
  readonly origins: readonly number[];
  readonly published: readonly number[];
}

/** The text of a cell. */
export function writeCell({ count, happened, facets }: Cell): string {
  return `${count === 1 ? "" : `${count}*`}${writeKey({ happened, facets })}`;
}

/** The text of a cell but for its count: alike for cells that can be merged. */
export function writeKey({ happened, facets }: Omit<Cell, "count">): string {
  if (facets === null) return writeSpan(happened);
  const { category, origins, published } = facets;
  return `${writeSpan(happened)}/${category}/${origins.join(".")}/${published.join(".")}`;
}

function writeSpan(happened: Cell["happened"]): string {
  if (happened === null) return "";
  const { start, end } = happened;
  return start === end ? String(start) : `${start}+${end - start}`;
}

/** The cells of a text, in order. Throws a `RangeError` that tells the cell that is none. */
export function readCells(text: string): Cell[] {
  return text.split(";").map(readCell);
}

const pattern = /^(?:(\d+)\*)?(?:(\d+)(?:\+(\d+))?)?(?:\/(\d+)\/([\d.]*)\/([\d.]*))?$/;

function readCell(text: string): Cell {
  const [whole, count = "1", start, more = "0", category, origins = "", published = ""] =
    pattern.exec(text) ?? [];
  if (whole === undefined)
    throw new RangeError(`Got the cell "${text}" when expected one such as 3*11+2/0/4.17/12`);
  const first = Number(start);
  return {
    count: Number(count),
    happened: start === undefined ? null : { start: first, end: first + Number(more) },
    facets:
      category === undefined
        ? null
        : { category: Number(category), origins: numbers(origins), published: numbers(published) },
  };
}

function numbers(list: string): number[] {
  return list === "" ? [] : list.split(".").map(Number);
}
