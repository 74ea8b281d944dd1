import type { Columns } from "./columns.ts";
import { countDays, type DayCounts } from "./day-counts.ts";
import type { DayIndex } from "./day-index.ts";
import { type DayWindow, windowOn } from "./day-window.ts";
import type { Axis, Filter } from "./filter.ts";
import { type Judgement, judge } from "./judge.ts";
import { MovingWindow } from "./moving-window.ts";
import { PassingRows } from "./passing-rows.ts";
import { type Tally, TallyCounter } from "./tally.ts";

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
}

/**
 * Answers one filter after another on an axis, each from the last: while only the window moves, rows are
 * not judged again, and only those of the days it passed over are counted.
 */
export class Tallier {
  readonly #columns: Columns;
  readonly #index: DayIndex;
  readonly #moving: MovingWindow;
  #facets: Facets | undefined;
  #counted: { readonly counter: TallyCounter; readonly window: DayWindow } | undefined;

  constructor(columns: Columns, axis: Axis) {
    this.#columns = columns;
    this.#index = columns.days[axis];
    this.#moving = new MovingWindow(this.#index, columns.rows);
  }

  /** The answer to a filter of this axis; `matches` as for `judge`. It stays right whatever is asked later. */
  answer(filter: Filter, matches: Uint8Array | null): Answer {
    const facets = this.#facetsOf(filter, matches);
    const window = windowOn(this.#index, filter);
    const { judgement, days, passing } = facets;
    return { judgement, days, passing, window, tally: this.#counterAt(window, judgement).tally() };
  }

  #facetsOf(filter: Filter, matches: Uint8Array | null): Facets {
    const last = this.#facets;
    if (last && last.matches === matches && asksAlike(last.filter, filter)) return last;
    const judgement = judge(this.#columns, filter, matches);
    const days = countDays(this.#index, judgement.rows);
    this.#facets = {
      filter,
      matches,
      judgement,
      days,
      passing: new PassingRows(this.#index, judgement.rows),
    };
    this.#counted = undefined;
    return this.#facets;
  }

  #counterAt(window: DayWindow, judgement: Judgement): TallyCounter {
    const last = this.#counted;
    if (last && !last.window.isOpen && !window.isOpen && this.#moving.isNear(window)) {
      this.#moving.moveTo(window, last.counter);
      return last.counter;
    }
    const counter = new TallyCounter(this.#columns, judgement);
    this.#countAnew(counter, window);
    this.#counted = { counter, window };
    return counter;
  }

  #countAnew(counter: TallyCounter, window: DayWindow): void {
    if (window.isOpen) {
      for (let row = 0; row < this.#columns.rows; row++) counter.count(row, 1);
      return;
    }
    if (!this.#moving.isAt(window)) this.#moving.beginAt(window);
    this.#moving.countAll(counter);
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
