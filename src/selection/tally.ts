import type { Columns } from "./columns.ts";
import type { Judgement } from "./judge.ts";
import type { RowCounter, RowGroup } from "./moving-window.ts";
import { type RowBits, type Run, writeRun, writeSome } from "./row-bits.ts";
import { SourceCounter, type SourceCounts } from "./source-counter.ts";
import type { TallySheet } from "./tally-sheet.ts";

/** What is counted of the rows in a window. A facet's counts are of rows that would be shown if nothing were asked of it. */
export interface Tally {
  /** Rows shown. */
  readonly count: number;
  /** Rows shown, by province index; the last is those of no single province. */
  readonly byProvince: Uint32Array;
  /** Rows shown that have a point, by province index. */
  readonly pinnedByProvince: Uint32Array;
  readonly facetByProvince: Uint32Array;
  /** Rows shown, by place index; the last is those without a point. */
  readonly byPlace: Uint32Array;
  /** Rows shown, by category index. */
  readonly byCategory: Uint32Array;
  readonly facetByCategory: Uint32Array;
  readonly bySource: SourceCounts;
}

/** Rows at a time: a list of them stays in the processor's nearest memory while it is counted in several ways. */
const blockSize = 4096;

/** Counts of a sheet that are added up while one row is counted. */
const rowCost = 16;

/** Counts rows as they come into a window and go out of it. */
export class TallyCounter implements RowCounter {
  readonly #columns: Columns;
  readonly #judgement: Judgement;
  readonly #sheet: TallySheet;
  readonly #byProvince: Uint32Array;
  readonly #pinnedByProvince: Uint32Array;
  readonly #byCategory: Uint32Array;
  readonly #byPlace: Uint32Array;
  readonly #otherwiseByProvince: Uint32Array;
  readonly #otherwiseByCategory: Uint32Array;
  readonly #sources: SourceCounter;
  /** Whether rows were counted by group since counting began anew: their sets are then not known. */
  #hasGroups = false;
  /** Whether sets are counted already, while all else is counted anew. */
  #hasSources = false;
  /** What groups of many rows count. */
  readonly #groups = new Map<number, TallySheet>();
  readonly #block = new Uint32Array(blockSize);

  /** `empty` is a sheet of the columns with zeros, which stays so. */
  constructor(columns: Columns, judgement: Judgement, empty: TallySheet) {
    this.#columns = columns;
    this.#judgement = judgement;
    this.#sheet = empty.copy();
    this.#byProvince = this.#sheet.part("byProvince");
    this.#pinnedByProvince = this.#sheet.part("pinnedByProvince");
    this.#byCategory = this.#sheet.part("byCategory");
    this.#byPlace = this.#sheet.part("byPlace");
    this.#otherwiseByProvince = this.#sheet.part("otherwiseByProvince");
    this.#otherwiseByCategory = this.#sheet.part("otherwiseByCategory");
    const { sets, shown, butSets } = judgement;
    this.#sources = new SourceCounter(columns, butSets === shown ? null : sets, this.#sheet);
  }

  /** Counts anew by what `count` tells of; `other` counts the rows of the same window by other facets, if there is one. */
  countAnew(count: () => void, other: TallyCounter | null): void {
    this.#sources.clear();
    this.#sheet.counts.fill(0);
    this.#hasGroups = false;
    this.#hasSources = other !== null && this.#canTakeOver(other);
    if (other && this.#hasSources) this.#sources.takeOver(other.#sources);
    count();
    this.#hasSources = false;
  }

  /** Whether rows of all sets are the same in both: by set they need not be counted again. */
  #canTakeOver(other: TallyCounter): boolean {
    return !other.#hasGroups && other.#judgement.butSets === this.#judgement.butSets;
  }

  /** Counts a run of rows in. */
  countRun({ first, end }: Run): void {
    for (let start = first; start < end; start += blockSize) {
      const run = { first: start, end: Math.min(end, start + blockSize) };
      this.#count((bits) => writeRun(bits, run, this.#block), 1);
    }
  }

  /** Counts rows in or out. */
  countRows(rows: Uint32Array, by: 1 | -1): void {
    for (let start = 0; start < rows.length; start += blockSize) {
      const some = rows.subarray(start, start + blockSize);
      this.#count((bits) => writeSome(bits, some, this.#block), by);
    }
  }

  /** Counts a group in or out. Where adding up a sheet is quicker than counting its rows, what they count is kept. */
  countGroup(group: RowGroup, by: 1 | -1): void {
    const counts = this.keepGroup(group);
    if (counts === null) this.countRows(group.rows, by);
    else {
      this.#sheet.add(counts, by);
      this.#hasGroups = true;
    }
  }

  /** What a group counts, ready before it comes or goes; null for one of few rows, of which nothing is kept. */
  keepGroup({ group, rows }: RowGroup): TallySheet | null {
    if (!this.#isLarge(rows)) return null;
    const counts = this.#groups.get(group) ?? this.#countApart(rows);
    this.#groups.set(group, counts);
    return counts;
  }

  /** What it takes to count a group in or out, in rows: little for one that is kept. */
  costOf({ group, rows }: RowGroup): number {
    return this.#groups.has(group) ? Math.min(rows.length, this.#sheet.counts.length / rowCost) : rows.length;
  }

  /** Whether adding up a sheet is much quicker than counting rows. */
  #isLarge(rows: Uint32Array): boolean {
    return rows.length > (4 * this.#sheet.counts.length) / rowCost;
  }

  /** The counts as they stand; they stay so whatever is counted later. */
  tally(): Tally {
    const { shown, butCategories, butProvinces } = this.#judgement;
    this.#sources.settle();
    const sheet = this.#sheet.copy();
    const byProvince = sheet.part("byProvince");
    const byCategory = sheet.part("byCategory");
    return {
      count: byProvince.reduce((total, count) => total + count, 0),
      byProvince,
      pinnedByProvince: sheet.part("pinnedByProvince"),
      facetByProvince: butProvinces === shown ? byProvince : sheet.part("otherwiseByProvince"),
      byPlace: sheet.part("byPlace"),
      byCategory,
      facetByCategory: butCategories === shown ? byCategory : sheet.part("otherwiseByCategory"),
      bySource: this.#sources.countsOn(sheet),
    };
  }

  /** What some rows alone count. */
  #countApart(rows: Uint32Array): TallySheet {
    this.#sources.settle();
    const { counts } = this.#sheet.copy();
    this.#sheet.counts.fill(0);
    this.countRows(rows, 1);
    this.#sources.settleApart();
    const apart = this.#sheet.copy();
    this.#sheet.counts.set(counts);
    return apart;
  }

  /** Counts the rows of a block; `write` puts those that are in a set into it. */
  #count(write: (bits: RowBits) => number, by: 1 | -1): void {
    const { shown, butSets, butCategories, butProvinces } = this.#judgement;
    const { category, province } = this.#columns;
    const block = this.#block;
    const ofShown = block.subarray(0, write(shown));
    this.#countShown(ofShown, by);
    if (!this.#hasSources)
      this.#sources.count(butSets === shown ? ofShown : block.subarray(0, write(butSets)), by);
    if (butCategories !== shown) {
      const rows = block.subarray(0, write(butCategories));
      for (const row of rows) increase(this.#otherwiseByCategory, category[row], by);
    }
    if (butProvinces !== shown) {
      const rows = block.subarray(0, write(butProvinces));
      for (const row of rows) increase(this.#otherwiseByProvince, province[row], by);
    }
  }

  #countShown(rows: Uint32Array, by: 1 | -1): void {
    const { category, province, place } = this.#columns;
    const byProvince = this.#byProvince;
    const pinnedByProvince = this.#pinnedByProvince;
    const byCategory = this.#byCategory;
    const byPlace = this.#byPlace;
    const unpinned = byPlace.length - 1;
    for (const row of rows) {
      increase(byProvince, province[row], by);
      increase(byCategory, category[row], by);
      increase(byPlace, place[row], by);
      if (place[row] !== unpinned) increase(pinnedByProvince, province[row], by);
    }
  }
}

function increase(counts: Uint32Array, index: number | undefined, by: 1 | -1): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + by;
}
