import "./brush-surface.css";
import { useRef, useState } from "react";
import type { Day, DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { type Edge, edges, isWhole } from "./day-window.ts";
import type { Layout } from "./layout.ts";
import { useBrush } from "./use-brush.ts";
import type { Playback } from "./use-playback.ts";
import { WindowHandle } from "./window-handle.tsx";

export interface BrushSurfaceProps {
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly window: DaySpan;
  readonly barsHeight: number;
  readonly playback: Playback;
  readonly onWindow: (window: DaySpan) => void;
  readonly onPoint: (day: Day | null) => void;
}

/** Below this width (px) of the window the grips of its ends would hide it, and stand outside of it instead. */
const narrow = 20;

/** What the pointer and the keyboard work on: bars and axis, with the window and its two ends. */
export function BrushSurface({
  layout,
  scale,
  window,
  barsHeight,
  playback,
  onWindow,
  onPoint,
}: BrushSurfaceProps) {
  const { direction } = useLocale();
  const [surface, setSurface] = useState<HTMLDivElement | null>(null);
  const inputs = useRef<Partial<Record<Edge, HTMLInputElement | null>>>({});
  useBrush(surface, {
    scale,
    window,
    direction,
    onPoint,
    onWindow,
    onHold: (edge) => {
      playback.stop();
      if (edge) inputs.current[edge]?.focus({ preventScroll: true });
    },
  });
  const start = scale.start(window.start);
  const end = scale.end(window.end);
  return (
    <div
      className="brush"
      data-narrow={end - start < narrow}
      ref={setSurface}
      style={{ insetBlockStart: layout.flags, blockSize: barsHeight + layout.axis }}
    >
      {isWhole(window, scale) ? null : (
        <div
          className="brush-window"
          style={{ insetInlineStart: start, inlineSize: Math.max(0, end - start), blockSize: barsHeight }}
        />
      )}
      {edges.map((edge) => (
        <WindowHandle
          key={edge}
          edge={edge}
          window={window}
          scale={scale}
          height={barsHeight}
          playback={playback}
          onWindow={onWindow}
          onPoint={onPoint}
          inputRef={(input) => {
            inputs.current[edge] = input;
          }}
        />
      ))}
    </div>
  );
}
