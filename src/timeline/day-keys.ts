import type { DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { type Edge, moved, withEdgeAt } from "./day-window.ts";

/** A key pressed on an end of the window. */
export interface DayKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * The window after a key on one of its ends: arrows move a day, Page Up and Down a week, Home and End to
 * the end of the scale; with Shift the whole window moves. Left and right go where they point, whichever way the script
 * runs. Null when the key means nothing here.
 */
export function windowAfterKey(
  pressed: DayKey,
  { window, edge }: { readonly window: DaySpan; readonly edge: Edge },
  { scale, direction }: { readonly scale: DayScale; readonly direction: "ltr" | "rtl" },
): DaySpan | null {
  if (pressed.key === "Home") return withEdgeAt(window, edge, scale.first);
  if (pressed.key === "End") return withEdgeAt(window, edge, scale.last);
  const days = daysOfKey(pressed.key, direction);
  if (days === 0) return null;
  return pressed.shiftKey
    ? moved(window, days, scale)
    : withEdgeAt(window, edge, scale.step(window[edge], days));
}

/** How many days a key moves, as time runs in a script from left to right. */
const daysByKey: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
};

/** The keys that move an end of the window. */
export const dayKeys: readonly string[] = [...Object.keys(daysByKey), "Home", "End"];

function daysOfKey(key: string, direction: "ltr" | "rtl"): number {
  const days = daysByKey[key] ?? 0;
  const isAcross = key === "ArrowLeft" || key === "ArrowRight";
  return isAcross && direction === "rtl" ? -days : days;
}
