import { useCallback, useEffect, useState } from "react";
import type { DaySpan } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { atlas, events } from "../state/atlas.ts";
import { changeTo, isSameWindow, windowOf } from "./day-window.ts";
import { beginning, following, type Playing } from "./playing.ts";

/** Whether the days are being played, and the buttons' work. */
export interface Playback {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Long enough to see what a day adds. */
const millisecondsADay = 600;

/**
 * Plays the days of a scale through the filter's window. It stops at the last day, and as soon as anything else
 * changes the window. Each day is a step of its own: there is nothing to spare readers who want no motion.
 */
export function usePlayback(scale: DayScale | null): Playback {
  const [playing, setPlaying] = useState<Playing | null>(null);
  useEffect(() => {
    if (!playing || !scale) return;
    let expected = filterWindow(scale);
    const timer = setInterval(() => {
      const window = filterWindow(scale);
      const next = isSameWindow(window, expected) ? following(playing, window, scale) : null;
      if (next) show(next, scale);
      if (!next || next.end >= scale.last) setPlaying(null);
      expected = next ?? expected;
    }, millisecondsADay);
    return () => clearInterval(timer);
  }, [playing, scale]);
  const stop = useCallback(() => setPlaying(null), []);
  const toggle = useCallback(() => {
    if (playing || !scale) return setPlaying(null);
    const begun = beginning(filterWindow(scale), scale);
    show(begun.window, scale);
    setPlaying(begun.playing);
  }, [playing, scale]);
  return { isPlaying: playing !== null, toggle, stop };
}

function filterWindow(scale: DayScale): DaySpan {
  return windowOf(atlas.getState().filter, scale);
}

function show(window: DaySpan, scale: DayScale): void {
  events.filterChanged(changeTo(window, scale));
}
