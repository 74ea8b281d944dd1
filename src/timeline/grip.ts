import type { Day, DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { between, type Edge, isWhole, moved } from "./day-window.ts";

/** What a pointer has taken hold of. `offset` leads from the pointer to the place that it drags, in px. */
export type Grip =
  | { readonly kind: "edge"; readonly edge: Edge; readonly fixed: Day; readonly offset: number }
  | { readonly kind: "window"; readonly window: DaySpan; readonly held: Day }
  | { readonly kind: "new"; readonly fixed: Day };

/**
 * What a press at a position takes hold of: the end of the window that is within reach (px), the window
 * itself inside of it, else nothing, which begins a new window. Inside, an end reaches over a third of the window at most,
 * so that a narrow one can still be moved.
 */
export function gripAt(
  position: number,
  window: DaySpan,
  { scale, reach }: { readonly scale: DayScale; readonly reach: number },
): Grip {
  const start = scale.start(window.start);
  const end = scale.end(window.end);
  const inside = position > start && position < end;
  const near = inside ? Math.min(reach, (end - start) / 3) : reach;
  if (Math.min(Math.abs(position - start), Math.abs(position - end)) <= near) {
    const edge: Edge = Math.abs(position - start) < Math.abs(position - end) ? "start" : "end";
    const fixed = scale.clamp(edge === "start" ? window.end : window.start);
    return { kind: "edge", edge, fixed, offset: scale.centre(scale.clamp(window[edge])) - position };
  }
  const held = scale.shownAt(position);
  return inside && !isWhole(window, scale) ? { kind: "window", window, held } : { kind: "new", fixed: held };
}

/** The window once a grip was dragged to a position. An end dragged past the other one takes its place. */
export function dragged(grip: Grip, position: number, scale: DayScale): DaySpan {
  switch (grip.kind) {
    case "edge":
      return between(grip.fixed, scale.shownAt(position + grip.offset));
    case "window":
      return moved(grip.window, scale.indexOf(scale.shownAt(position)) - scale.indexOf(grip.held), scale);
    case "new":
      return between(grip.fixed, scale.shownAt(position));
  }
}
