import type { Columns } from "./columns.ts";
import { countDays, type DayCounts } from "./day-counts.ts";
import type { DayIndex } from "./day-index.ts";
import { type DayWindow, isSameWindow, windowOn } from "./day-window.ts";
import type { Axis, Filter } from "./filter.ts";
import { Judge, type Judgement } from "./judge.ts";
import type { MovingWindow } from "./moving-window.ts";
import { movingWindow } from "./open-window.ts";
import { PassingRows } from "./passing-rows.ts";
import { type Tally, TallyCounter } from "./tally.ts";
import { TallySheet } from "./tally-sheet.ts";

/** All that is worked out for a filter. */
export interface Answer {
  readonly tally: Tally;
  readonly judgement: Judgement;
  /** Rows that would be shown if no window were set, by day. The same object while only the window moves. */
  readonly days: DayCounts;
  readonly passing: PassingRows;
  readonly window: DayWindow;
}

/** What stays of an answer while only the window moves. */
interface Facets extends Pick<Answer, "judgement" | "days" | "passing"> {
  readonly filter: Filter;
  readonly matches: Uint8Array | null;
  readonly counter: TallyCounter;
}

/**
 * Answers one filter after another on an axis, each from the last: while only the window moves, rows are
 * not judged again, and only those of the days it passed over are counted.
 */
export class Tallier {
  readonly #columns: Columns;
  readonly #index: DayIndex;
  readonly #judge: Judge;
  readonly #moving: MovingWindow;
  readonly #empty: TallySheet;
  #facets: Facets | undefined;
  #counted: { readonly window: DayWindow; readonly counter: TallyCounter } | undefined;

  constructor(columns: Columns, axis: Axis) {
    this.#columns = columns;
    this.#index = columns.days[axis];
    this.#judge = new Judge(columns);
    this.#moving = movingWindow(this.#index, columns.rows);
    this.#empty = TallySheet.for(columns);
  }

  /** The answer to a filter of this axis; `matches` as for `judge`. It stays right whatever is asked later. */
  answer(filter: Filter, matches: Uint8Array | null): Answer {
    const facets = this.#facetsOf(filter, matches);
    const window = windowOn(this.#index, filter);
    this.#count(window, facets.counter);
    const { judgement, days, passing, counter } = facets;
    return { judgement, days, passing, window, tally: counter.tally() };
  }

  /**
   * Works out ahead, as long as there is time, what moves of a filter's window will add up, and says whether all is there.
   * An answer is right without, and takes longer where it passes over a day of many rows for the first time.
   */
  prepareMoves(filter: Filter, matches: Uint8Array | null, hasTime: () => boolean): boolean {
    const { counter } = this.#facetsOf(filter, matches);
    for (const group of this.#moving.groups()) {
      if (!hasTime()) return false;
      counter.keepGroup(group);
    }
    return true;
  }

  #facetsOf(filter: Filter, matches: Uint8Array | null): Facets {
    const last = this.#facets;
    if (last && last.matches === matches && asksAlike(last.filter, filter)) return last;
    const judgement = this.#judge.judge(filter, matches);
    const passing = new PassingRows(this.#index, judgement.shown, this.#columns.rows);
    const days = countDays(this.#index, passing);
    const counter = new TallyCounter(this.#columns, judgement, this.#empty);
    this.#facets = { filter, matches, judgement, passing, days, counter };
    return this.#facets;
  }

  #count(window: DayWindow, counter: TallyCounter): void {
    const last = this.#counted;
    const isSame = last !== undefined && isSameWindow(last.window, window);
    this.#counted = { window, counter };
    if (last?.counter !== counter) this.#countAnew(window, counter, isSame ? last.counter : null);
    else if (!isSame) this.#move(last.window, window, counter);
  }

  #move(last: DayWindow, window: DayWindow, counter: TallyCounter): void {
    const canMove = !last.isOpen && !window.isOpen && this.#moving.isNear(window, counter);
    if (canMove) this.#moving.moveTo(window, counter);
    else this.#countAnew(window, counter, null);
  }

  #countAnew(window: DayWindow, counter: TallyCounter, other: TallyCounter | null): void {
    counter.countAnew(() => {
      if (window.isOpen) counter.countRun({ first: 0, end: this.#columns.rows });
      else this.#moving.beginAt(window, counter);
    }, other);
  }
}

/** Whether two filters differ in their window alone, as far as columns can tell: words and known day are in what they are asked with. */
function asksAlike(a: Filter, b: Filter): boolean {
  return (
    a.independent === b.independent &&
    isSameList(a.origins, b.origins) &&
    isSameList(a.kinds, b.kinds) &&
    isSameList(a.categories, b.categories) &&
    isSameList(a.provinces, b.provinces)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
}
