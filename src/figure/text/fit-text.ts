import type { Weight } from "./text-width.ts";
import { type WrappedText, wrapText } from "./wrap-text.ts";

/** How far a text may shrink before it is cut. */
export interface FitRoom {
  readonly width: number;
  readonly maxLines: number;
  readonly weight: Weight;
  readonly size: number;
  readonly leastSize: number;
}

/** A text in lines, with the size at which they fit. */
export interface FittedText extends WrappedText {
  readonly size: number;
}

/** The text at the greatest size at which its lines are few enough, in steps of half a unit; cut where even the least does not do. */
export function fitText(text: string, room: FitRoom): FittedText {
  for (let size = room.size; ; size = Math.max(size - 0.5, room.leastSize)) {
    const wrapped = wrapText(text, { ...room, size });
    if (!wrapped.isCut || size <= room.leastSize) return { ...wrapped, size };
  }
}
