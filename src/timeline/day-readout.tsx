import type { Day } from "../domain/day.ts";
import { dayNumber } from "../domain/day.ts";
import type { DayScale } from "../drawing/day-scale.ts";
import { useSelection } from "../state/atlas.ts";
import { useLocale } from "../ui/locale-context.tsx";
import { Swatch, useHasRanges } from "./legend.tsx";

export interface DayReadoutProps {
  readonly day: Day;
  readonly scale: DayScale;
  readonly height: number;
}

/** What the bar of one day says, in words, over the axis. It leans inward near the ends of the scale. */
export function DayReadout({ day, scale, height }: DayReadoutProps) {
  const { t, day: dayText } = useLocale();
  const { first, exact, spread } = useSelection().days;
  const hasRanges = useHasRanges();
  const index = first === null ? -1 : dayNumber(day) - dayNumber(first);
  const counts = { exact: exact[index] ?? 0, spread: spread[index] ?? 0 };
  const x = scale.centre(day);
  const lean = x < 170 ? "start" : x > scale.width - 170 ? "end" : "middle";
  return (
    <p
      className="plot-readout"
      data-lean={lean}
      style={{
        insetInlineStart: lean === "start" ? 0 : lean === "end" ? scale.width : x,
        minBlockSize: height,
      }}
    >
      <strong>{dayText(day)}</strong>
      {hasRanges ? (
        <>
          <Swatch part="exact" text={t("timeline.exactCount", { count: counts.exact })} />
          <Swatch part="spread" text={t("timeline.spreadCount", { count: counts.spread })} />
        </>
      ) : (
        <span>{t("count.incidents", { count: counts.exact + counts.spread })}</span>
      )}
    </p>
  );
}
