import "./plot.css";
import { useMemo, useState } from "react";
import type { Day } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { events, useAtlas } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { Axis } from "./axis.tsx";
import { Bars } from "./bars.tsx";
import { BrushSurface } from "./brush-surface.tsx";
import { DayReadout } from "./day-readout.tsx";
import { changeTo, windowOf } from "./day-window.ts";
import { Flags } from "./flags.tsx";
import type { Layout } from "./layout.ts";
import { StripWords } from "./strip-words.tsx";
import type { ElementSize } from "./use-element-size.ts";
import type { Playback } from "./use-playback.ts";
import { useTextWidth } from "./use-text-width.ts";

export interface PlotProps {
  readonly layout: Layout;
  readonly scale: DayScale;
  readonly size: ElementSize;
  /** The element that is drawn in: its font is what texts are measured in. */
  readonly element: HTMLElement;
  readonly playback: Playback;
}

/** From top to bottom: context events, bars with the window over them, days. */
export function Plot({ layout, scale, size, element, playback }: PlotProps) {
  const { language } = useLocale();
  const widthOf = useTextWidth(element, language);
  const from = useAtlas(({ filter }) => filter.from);
  const to = useAtlas(({ filter }) => filter.to);
  const window = useMemo(() => windowOf({ from, to }, scale), [from, to, scale]);
  const [pointed, setPointed] = useState<Day | null>(null);
  const barsHeight = Math.max(12, size.height - layout.flags - layout.axis);
  const isStrip = layout.name === "strip";
  return (
    <>
      {isStrip ? <StripWords window={window} /> : null}
      <Flags layout={layout} scale={scale} widthOf={widthOf} barsHeight={barsHeight} />
      <div className="plot-bars" style={{ insetBlockStart: layout.flags, blockSize: barsHeight }}>
        <Bars scale={scale} height={barsHeight} window={window} />
      </div>
      <Axis scale={scale} widthOf={widthOf} height={layout.axis} isShort={isStrip} />
      <BrushSurface
        layout={layout}
        scale={scale}
        window={window}
        barsHeight={barsHeight}
        playback={playback}
        onWindow={(chosen) => events.filterChanged(changeTo(chosen, scale))}
        onPoint={setPointed}
      />
      {pointed && <DayReadout day={pointed} scale={scale} height={layout.axis} isShort={isStrip} />}
    </>
  );
}
