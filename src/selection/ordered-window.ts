import { type AxisOrder, type DayIndex, rowsOn, rowsOver, spansBetween } from "./day-index.ts";
import type { DayWindow } from "./day-window.ts";
import type { MovingWindow, RowCounter, RowGroup } from "./moving-window.ts";

/**
 * A window on an axis whose rows are in its order, a span each: a row comes with the first day of its span
 * and goes with the last, so that all rows of a day come and go together.
 */
export class OrderedWindow implements MovingWindow {
  readonly #index: DayIndex;
  readonly #order: AxisOrder;
  #at: DayWindow = { from: 0, to: -1, isOpen: false };

  constructor(index: DayIndex, order: AxisOrder) {
    this.#index = index;
    this.#order = order;
  }

  beginAt(window: DayWindow, counter: RowCounter): void {
    this.#at = window;
    if (window.from > window.to) return;
    const { firstRow } = this.#order;
    counter.countRows(rowsOver(this.#index, window.from), 1);
    counter.countRun({ first: firstRow[window.from] ?? 0, end: firstRow[window.to + 1] ?? 0 });
  }

  isNear(window: DayWindow, counter: RowCounter): boolean {
    let cost = 0;
    this.#passOver(window, (group) => {
      cost += counter.costOf(group);
    });
    return cost < spansBetween(this.#index, window.from, window.to + 1);
  }

  moveTo(window: DayWindow, counter: RowCounter): void {
    this.#passOver(window, (group, by) => counter.countGroup(group, by));
    this.#at = window;
  }

  /** Tells of the groups that come or go on the way to a window. */
  #passOver(window: DayWindow, tell: (group: RowGroup, by: 1 | -1) => void): void {
    const last = this.#at;
    const starting = (day: number) => [this.#single(day), this.#beginning(day)];
    const ending = (day: number) => [this.#single(day), this.#ending(day)];
    // Wide before narrow: else a row that never came in would be counted out.
    for (const group of daysFrom(last.to + 1, window.to).flatMap(starting)) tell(group, 1);
    for (const group of daysFrom(window.from, last.from - 1).flatMap(ending)) tell(group, 1);
    for (const group of daysFrom(window.to + 1, last.to).flatMap(starting)) tell(group, -1);
    for (const group of daysFrom(last.from, window.from - 1).flatMap(ending)) tell(group, -1);
  }

  *groups(): Iterable<RowGroup> {
    for (let day = 0; day < this.#index.days; day++) {
      yield* [this.#single(day), this.#beginning(day), this.#ending(day)];
    }
  }

  #single(day: number): RowGroup {
    return { group: 3 * day, rows: rowsOn(this.#index.exact, day, day) };
  }

  #beginning(day: number): RowGroup {
    return { group: 3 * day + 1, rows: rowsOn(this.#index.begins, day, day) };
  }

  #ending(day: number): RowGroup {
    return { group: 3 * day + 2, rows: rowsOn(this.#index.ends, day, day) };
  }
}

/** The days from first to last, both inclusive. */
function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
