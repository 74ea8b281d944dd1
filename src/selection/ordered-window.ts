import { type AxisOrder, type DayIndex, rowsOn, rowsOver } from "./day-index.ts";
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

  moveTo(window: DayWindow, counter: RowCounter): void {
    const last = this.#at;
    // Wide before narrow: else a row that never came in would be counted out.
    for (let day = last.to + 1; day <= window.to; day++) this.#countStarting(day, counter, 1);
    for (let day = window.from; day < last.from; day++) this.#countEnding(day, counter, 1);
    for (let day = window.to + 1; day <= last.to; day++) this.#countStarting(day, counter, -1);
    for (let day = last.from; day < window.from; day++) this.#countEnding(day, counter, -1);
    this.#at = window;
  }

  *groups(): Iterable<RowGroup> {
    for (let day = 0; day < this.#index.days; day++) {
      yield* [this.#single(day), this.#beginning(day), this.#ending(day)];
    }
  }

  #countStarting(day: number, counter: RowCounter, by: 1 | -1): void {
    counter.countGroup(this.#single(day), by);
    counter.countGroup(this.#beginning(day), by);
  }

  #countEnding(day: number, counter: RowCounter, by: 1 | -1): void {
    counter.countGroup(this.#single(day), by);
    counter.countGroup(this.#ending(day), by);
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
