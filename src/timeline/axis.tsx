import { useMemo } from "react";
import { axisTicks } from "../drawing/axis-ticks.ts";
import { daysOfMonth } from "../drawing/day-of-month.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useLocale } from "../ui/locale-context.tsx";

export interface AxisProps {
  readonly scale: DayScale;
  readonly widthOf: (text: string) => number;
  readonly height: number;
  /** Where breaks are too narrow to spell out their days. */
  readonly isShort: boolean;
}

/** The days under the bars, in the page's calendar, and the breaks where nothing stands. Hidden from screen readers: the ends of the window say their days themselves. */
export function Axis({ scale, widthOf, height, isShort }: AxisProps) {
  const locale = useLocale();
  const ticks = useMemo(() => {
    const places = daysOfMonth({ start: scale.first, end: scale.last }, locale.month);
    return axisTicks(scale, {
      dayOfMonth: (day) => places.get(day) ?? 0,
      digits: locale.number,
      withMonth: (day) => locale.day(day, "short"),
      widthOf,
      gap: 10,
    });
  }, [scale, locale, widthOf]);
  return (
    <div className="plot-axis" style={{ blockSize: height }} aria-hidden="true">
      {ticks.map(({ day, x, text }) => (
        <span key={day} className="plot-tick" style={{ insetInlineStart: x }}>
          {text}
        </span>
      ))}
      {scale.breaks.map(({ days, length, start, end }) => (
        <span
          key={days.start}
          className="plot-break"
          style={{ insetInlineStart: start, inlineSize: end - start, insetBlockEnd: height }}
          title={locale.t("timeline.breakNote", { days: locale.span(days) })}
        >
          <span className="plot-break-label">
            {locale.t(isShort ? "timeline.breakShort" : "timeline.breakLabel", { days: length })}
          </span>
        </span>
      ))}
    </div>
  );
}
