import type { Columns } from "./columns.ts";
import { failsIndependent, failsSources } from "./judge.ts";
import type { SourceSets } from "./source-sets.ts";
import type { TallySheet } from "./tally-sheet.ts";

/** Rows by who speaks of them. */
export interface SourceCounts {
  /** Rows shown, by speaker, then by kind of origin. */
  readonly shown: Uint32Array;
  /** The same, of rows that would be shown if nothing were asked of their sources. */
  readonly facet: Uint32Array;
  /** Rows that would be shown if no number of independent origins were asked for, by that number. */
  readonly byIndependence: Uint32Array;
}

/** What came and went of some sets. */
interface Changes {
  readonly sets: Uint32Array;
  readonly by: Int32Array;
}

/** Up to so many rows it is remembered of which sets they are; after more all sets are looked through. */
const few = 8192;

/**
 * Counts rows by set of origins, and by origin only when the counts are asked for: many rows share a set,
 * and a set has several words.
 */
export class SourceCounter {
  readonly #sets: SourceSets;
  readonly #setOf: Uint32Array;
  readonly #failures: Uint8Array;
  readonly #isAsked: boolean;
  /** What came and went of each set since its words were counted, and of how many rows that was. */
  readonly #pending: Int32Array;
  #pendingRows = 0;
  readonly #pendingSets = new Uint32Array(few);
  readonly #changes: Changes;
  /** The rows of each set that are on the sheet. */
  readonly #counted: Int32Array;
  readonly #sheet: TallySheet;

  /** Counts into a sheet; `failures` holds the facets that each set fails, as bits, null when none fails any. */
  constructor({ sets, set }: Pick<Columns, "sets" | "set">, failures: Uint8Array | null, sheet: TallySheet) {
    this.#sets = sets;
    this.#setOf = set;
    this.#isAsked = failures !== null;
    this.#failures = failures ?? new Uint8Array(sets.count);
    this.#pending = new Int32Array(sets.count);
    this.#changes = { sets: new Uint32Array(sets.count), by: new Int32Array(sets.count) };
    this.#counted = new Int32Array(sets.count);
    this.#sheet = sheet;
  }

  /** Takes over, with nothing counted yet, the rows that another one counted of the same record by other failures. */
  takeOver(other: SourceCounter): void {
    other.settle();
    this.#pending.set(other.#counted);
    this.#pendingRows = Number.POSITIVE_INFINITY;
    const changes = this.#takeChanges();
    this.#counted.set(other.#counted);
    this.#addWords(this.#sheet.part("byWord"), changes, 0);
    this.#addIndependence(changes);
    if (!this.#isAsked) return;
    const otherwise = this.#sheet.part("otherwiseByWord");
    if (this.#failsAlike(other)) otherwise.set(other.countsOn(other.#sheet).facet);
    else this.#addWords(otherwise, changes, failsSources);
  }

  /** Whether sets fail the same as in another, but for what is asked of sources. */
  #failsAlike(other: SourceCounter): boolean {
    for (let set = 0; set < this.#failures.length; set++) {
      if ((((this.#failures[set] ?? 0) ^ (other.#failures[set] ?? 0)) & ~failsSources) !== 0) return false;
    }
    return true;
  }

  /** Counts some rows in or out that fail nothing but what their sets fail. */
  count(rows: Uint32Array, by: 1 | -1): void {
    const setOf = this.#setOf;
    const pending = this.#pending;
    for (const row of rows) {
      const set = setOf[row] ?? 0;
      pending[set] = (pending[set] ?? 0) + by;
    }
    if (this.#pendingRows + rows.length <= few) {
      let at = this.#pendingRows;
      for (const row of rows) this.#pendingSets[at++] = setOf[row] ?? 0;
    }
    this.#pendingRows += rows.length;
  }

  /** Forgets all that was counted; the sheet is another's to clear. */
  clear(): void {
    this.#pending.fill(0);
    this.#counted.fill(0);
    this.#pendingRows = 0;
  }

  /** Brings what was counted onto the sheet. */
  settle(): void {
    const changes = this.#takeChanges();
    let at = 0;
    for (const set of changes.sets) add(this.#counted, set, changes.by[at++] ?? 0);
    this.#bring(changes);
  }

  /** Brings it onto the sheet of which it will be taken again: rows that are counted apart from all others. */
  settleApart(): void {
    this.#bring(this.#takeChanges());
  }

  /** The counts that stand on a sheet. */
  countsOn(sheet: TallySheet): SourceCounts {
    const shown = sheet.part("byWord");
    return {
      shown,
      facet: this.#isAsked ? sheet.part("otherwiseByWord") : shown,
      byIndependence: sheet.part("byIndependence"),
    };
  }

  #bring(changes: Changes): void {
    this.#addWords(this.#sheet.part("byWord"), changes, 0);
    if (this.#isAsked) this.#addWords(this.#sheet.part("otherwiseByWord"), changes, failsSources);
    this.#addIndependence(changes);
  }

  #takeChanges(): Changes {
    const { sets, by } = this.#changes;
    const pending = this.#pending;
    const some = this.#pendingRows <= few ? this.#pendingSets.subarray(0, this.#pendingRows) : null;
    const looked = some?.length ?? pending.length;
    let count = 0;
    for (let at = 0; at < looked; at++) {
      const set = some === null ? at : (some[at] ?? 0);
      const change = pending[set] ?? 0;
      if (change === 0) continue;
      sets[count] = set;
      by[count++] = change;
      pending[set] = 0;
    }
    this.#pendingRows = 0;
    return { sets: sets.subarray(0, count), by: by.subarray(0, count) };
  }

  /** Adds changes to the words of the sets that fail nothing but what is ignored. */
  #addWords(counts: Uint32Array, { sets, by }: Changes, ignored: number): void {
    const { offsets, words } = this.#sets;
    const failures = this.#failures;
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] ?? 0;
      if (((failures[set] ?? 0) & ~ignored) !== 0) continue;
      const change = by[at] ?? 0;
      const end = offsets[set + 1] ?? 0;
      for (let word = offsets[set] ?? 0; word < end; word++) add(counts, words[word], change);
    }
  }

  #addIndependence({ sets, by }: Changes): void {
    const counts = this.#sheet.part("byIndependence");
    const { independent } = this.#sets;
    const failures = this.#failures;
    for (let at = 0; at < sets.length; at++) {
      const set = sets[at] ?? 0;
      if (((failures[set] ?? 0) & ~failsIndependent) === 0) add(counts, independent[set], by[at] ?? 0);
    }
  }
}

function add(counts: Uint32Array | Int32Array, index: number | undefined, by: number): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + by;
}
