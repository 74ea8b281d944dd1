import { useMemo, useRef, useState } from "react";
import type { DaySpan } from "../../domain/day.ts";
import type { Toll } from "../../domain/toll.ts";
import type { Measure, Population } from "../../domain/vocabulary.ts";
import { useDataset } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ChartLegend } from "./chart-legend.tsx";
import { seriesOf, startOfPeriod } from "./series.ts";
import { TollChart } from "./toll-chart.tsx";
import { TollPanel } from "./toll-panel.tsx";

export interface TollFiguresProps {
  readonly measure: Measure;
  /** The tolls of the measure that are shown, in order of days. */
  readonly tolls: readonly Toll[];
  /** Those that would be shown with no limit to what is known: the chart's frame is theirs, and holds still. */
  readonly reach: readonly Toll[];
  /** All tolls as known. */
  readonly known: readonly Toll[];
  readonly shaded: DaySpan | null;
}

/** The chart with what stands beside it: the claim pointed at or kept, else how to read the marks. */
export function TollFigures({ measure, tolls, reach, known, shaded }: TollFiguresProps) {
  const { t } = useLocale();
  const record = useDataset();
  const figures = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Toll | null>(null);
  const [kept, setKept] = useState<Toll | null>(null);
  const [highlight, setHighlight] = useState<Population | "none" | null>(null);
  const series = useMemo(
    () => seriesOf(tolls, startOfPeriod(record.tolls.filter((toll) => toll.measure === measure))),
    [tolls, record, measure],
  );
  const isShown = (toll: Toll | null) => (toll !== null && tolls.includes(toll) ? toll : null);
  const [shownPoint, shownKept] = [isShown(pointed), isShown(kept)];
  const close = () => {
    setKept(null);
    if (kept) figures.current?.querySelector<SVGGElement>(`[data-toll="${kept.id}"]`)?.focus();
  };
  return (
    <div className="tolls-figures" ref={figures}>
      <div className="tolls-chart">
        <TollChart
          measure={measure}
          series={series}
          reach={reach}
          shaded={shaded}
          active={shownPoint ?? shownKept}
          highlight={highlight}
          onPoint={setPointed}
          onKeep={setKept}
        />
      </div>
      <TollPanel
        toll={shownPoint ?? shownKept}
        isKept={shownKept !== null && (shownPoint ?? shownKept) === shownKept}
        tolls={known}
        onClose={close}
      >
        <p className="toll-panel-hint">{t("chart.hint")}</p>
        <ChartLegend
          tolls={tolls}
          hasParts={series.some(({ isPart }) => isPart)}
          highlight={highlight}
          onHighlight={setHighlight}
        />
      </TollPanel>
    </div>
  );
}
