import "./province-days.css";
import { useMemo } from "react";
import type { Incident } from "../../domain/incident.ts";
import { barsPath, dayBars, mostOnADay } from "../../drawing/day-bars.ts";
import { DayScale } from "../../drawing/day-scale.ts";
import { spanColumns } from "../../selection/axis-spans.ts";
import { countDays, type DayCounts } from "../../selection/day-counts.ts";
import { dayIndex } from "../../selection/day-index.ts";
import type { Axis } from "../../selection/filter.ts";
import { PassingRows } from "../../selection/passing-rows.ts";
import { useSelection } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";

const width = 360;
const height = 44;

/** A bar a day for the incidents of a province, on the days of the whole timeline so that provinces compare. */
export function ProvinceDays({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t, day } = useLocale();
  const { days, filter } = useSelection();
  const counts = useMemo(() => countsOf(incidents, filter.axis), [incidents, filter.axis]);
  const scale = useMemo(() => DayScale.of(days, { width, breakWidth: 10 }), [days]);
  if (scale === null) return null;
  const most = mostOnADay(counts);
  const bars = dayBars(counts, scale, { height, most });
  if (bars.length === 0) return null;
  return (
    <section>
      <h3>{t("province.days")}</h3>
      <figure className="province-days">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path className="province-days-spread" d={barsPath(bars, "spread")} />
          <path className="province-days-exact" d={barsPath(bars, "exact")} />
        </svg>
        <figcaption>
          <span>{day(scale.first, "medium")}</span>
          <span>{t("province.mostADay", { count: most })}</span>
          <span>{day(scale.last, "medium")}</span>
        </figcaption>
      </figure>
    </section>
  );
}

function countsOf(incidents: readonly Incident[], axis: Axis): DayCounts {
  const index = dayIndex(spanColumns(axis, incidents));
  return countDays(index, new PassingRows(index, null, incidents.length));
}
