import type { KeyboardEvent } from "react";
import type { Day, DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { windowAfterKey } from "./day-keys.ts";
import { type Edge, withEdgeAt } from "./day-window.ts";
import type { Playback } from "./use-playback.ts";

export interface WindowHandleProps {
  readonly edge: Edge;
  readonly window: DaySpan;
  readonly scale: DayScale;
  readonly height: number;
  readonly playback: Playback;
  readonly onWindow: (window: DaySpan) => void;
  readonly onPoint: (day: Day | null) => void;
  readonly inputRef: (input: HTMLInputElement | null) => void;
}

/**
 * One end of the window. The pointer is the brush's business; this is the slider of keyboard and screen reader: a
 * native range input, which a screen reader on a phone can move too, unlike an element with a slider's role.
 */
export function WindowHandle({
  edge,
  window,
  scale,
  height,
  playback,
  onWindow,
  onPoint,
  inputRef,
}: WindowHandleProps) {
  const { t, day: dayText, direction } = useLocale();
  const day = window[edge];
  const keyPressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === " ") {
      event.preventDefault();
      playback.toggle();
      return;
    }
    const after = windowAfterKey(event, { window, edge }, { scale, direction });
    if (!after) return;
    event.preventDefault();
    playback.stop();
    onWindow(after);
    onPoint(scale.clamp(after[edge]));
  };
  return (
    <div
      className="brush-handle"
      data-edge={edge}
      style={{ insetInlineStart: edge === "start" ? scale.start(day) : scale.end(day), blockSize: height }}
    >
      <input
        ref={inputRef}
        className="brush-input"
        type="range"
        min={0}
        max={scale.shown.length - 1}
        value={scale.indexOf(day)}
        aria-label={t(edge === "start" ? "timeline.firstDay" : "timeline.lastDay")}
        aria-valuetext={dayText(day, "long")}
        onKeyDown={keyPressed}
        onChange={({ target }) => {
          const chosen = scale.shown[target.valueAsNumber];
          if (chosen) onWindow(withEdgeAt(window, edge, chosen));
        }}
        onFocus={({ target }) => {
          if (target.matches(":focus-visible")) onPoint(scale.clamp(day));
        }}
        onBlur={() => onPoint(null)}
      />
    </div>
  );
}
