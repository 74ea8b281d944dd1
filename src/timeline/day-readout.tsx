import { type Day, dayNumber } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { Swatch, useHasRanges } from "./legend.tsx";

export interface DayReadoutProps {
  readonly day: Day;
  readonly scale: DayScale;
  readonly height: number;
  /** Where there is room for the numbers only; the legend has the words. */
  readonly isShort: boolean;
}

/** What the bar of one day says, in words, over the axis. It leans inward near the ends of the scale. */
export function DayReadout({ day, scale, height, isShort }: DayReadoutProps) {
  const { day: dayText } = useLocale();
  const lean = leanAt(scale.centre(day), scale, isShort ? 85 : 190);
  const position = { start: 0, middle: scale.centre(day), end: scale.width }[lean];
  return (
    <p className="plot-readout" data-lean={lean} style={{ insetInlineStart: position, minBlockSize: height }}>
      <strong>{dayText(day)}</strong>
      <Counts day={day} isShort={isShort} />
    </p>
  );
}

function Counts({ day, isShort }: Pick<DayReadoutProps, "day" | "isShort">) {
  const { t, number } = useLocale();
  const { first, exact, spread } = useSelection().days;
  const hasRanges = useHasRanges();
  const index = first === null ? -1 : dayNumber(day) - dayNumber(first);
  const exactly = exact[index] ?? 0;
  const ranges = spread[index] ?? 0;
  if (!hasRanges) return <span>{t("count.incidents", { count: exactly + ranges })}</span>;
  return (
    <>
      <Swatch part="exact" text={isShort ? number(exactly) : t("timeline.exactCount", { count: exactly })} />
      <Swatch part="spread" text={isShort ? number(ranges) : t("timeline.spreadCount", { count: ranges })} />
    </>
  );
}

function leanAt(x: number, { width }: DayScale, half: number): "start" | "middle" | "end" {
  if (x < half) return "start";
  return x > width - half ? "end" : "middle";
}
