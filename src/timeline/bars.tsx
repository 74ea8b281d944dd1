import { ticks } from "d3-array";
import { useMemo } from "react";
import type { DaySpan } from "../domain/day.ts";
import { barsPath, dayBars, mostOnADay } from "../drawing/day-bars.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { StackedBars } from "../ui/stacked-bars.tsx";
import { isWhole } from "./day-window.ts";
import { IncidentDays } from "./incident-days.tsx";

export interface BarsProps {
  readonly scale: DayScale;
  readonly height: number;
  readonly window: DaySpan;
}

/** A bar a day: what choosing that day alone would show. Days outside of the window are faded. */
export function Bars({ scale, height, window }: BarsProps) {
  const { t, span, number } = useLocale();
  const { days } = useSelection();
  const most = mostOnADay(days);
  const { solid, light } = useMemo(() => {
    const bars = dayBars(days, scale, { height, most });
    return { solid: barsPath(bars, "exact"), light: barsPath(bars, "spread") };
  }, [days, scale, height, most]);
  const mark = most < 2 ? undefined : ticks(0, most, 2).filter(Number.isInteger).at(-1);
  const ends = { start: scale.first, end: scale.last };
  return (
    <>
      {mark ? (
        <span className="plot-mark" style={{ insetBlockEnd: (mark / most) * height }}>
          <span>{number(mark)}</span>
        </span>
      ) : null}
      <StackedBars
        solid={solid}
        light={light}
        width={scale.width}
        height={height}
        label={t("timeline.chart", { days: span(ends, "long"), most })}
        lit={isWhole(window, scale) ? null : { start: scale.start(window.start), end: scale.end(window.end) }}
      />
      <IncidentDays scale={scale} />
    </>
  );
}
