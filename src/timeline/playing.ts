import type { DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { isWhole, moved } from "./day-window.ts";

/**
 * How the days are played. Without a window the record grows from its first day, so that it ends whole, as
 * it began; a reader's own window keeps its width and slides on.
 */
export type Playing = "growing" | "sliding";

/** How playing begins from a window, and with which one. A window at the end of the scale starts over at its beginning. */
export function beginning(
  window: DaySpan,
  scale: DayScale,
): { readonly playing: Playing; readonly window: DaySpan } {
  if (isWhole(window, scale)) return { playing: "growing", window: { start: scale.first, end: scale.first } };
  const atEnd = window.end >= scale.last;
  return {
    playing: "sliding",
    window: atEnd ? moved(window, -scale.shown.length, scale) : moved(window, 0, scale),
  };
}

/** The window one shown day later; null when it has come to the end. */
export function following(playing: Playing, window: DaySpan, scale: DayScale): DaySpan | null {
  if (window.end >= scale.last) return null;
  return playing === "growing"
    ? { start: window.start, end: scale.step(window.end, 1) }
    : moved(window, 1, scale);
}
