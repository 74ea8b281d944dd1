import type { DayIndex } from "./day-index.ts";
import type { MovingWindow } from "./moving-window.ts";
import { OrderedWindow } from "./ordered-window.ts";
import { TouchingWindow } from "./touching-window.ts";

/** A window of an axis with so many rows that holds nothing yet. */
export function movingWindow(index: DayIndex, rows: number): MovingWindow {
  return index.order === null ? new TouchingWindow(index, rows) : new OrderedWindow(index, index.order);
}
