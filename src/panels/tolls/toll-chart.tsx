import "./toll-chart.css";
import { type PointerEvent, useId, useMemo, useRef } from "react";
import type { DaySpan } from "../../domain/day.ts";
import type { Toll } from "../../domain/toll.ts";
import type { Measure, Population } from "../../domain/vocabulary.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { useElementWidth } from "../claims/use-element-width.ts";
import { ChartGrid } from "./chart-grid.tsx";
import { type ChartLayout, layOutChart } from "./chart-layout.ts";
import { ChartMarks } from "./chart-marks.tsx";
import { tollAt } from "./chart-targets.ts";
import { seriesLabel, wordLabel } from "./chart-texts.ts";
import { markRows, tollAfterKey } from "./mark-rows.ts";
import type { Series } from "./series.ts";
import { useTextWidth } from "./text-width.ts";

export interface TollChartProps {
  readonly measure: Measure;
  readonly series: readonly Series[];
  /** The tolls whose days and figures the axes reach over. */
  readonly reach: readonly Toll[];
  readonly shaded: DaySpan | null;
  /** The claim that the pointer or the focus is on, or that is kept open. */
  readonly active: Toll | null;
  /** Claims that count other people stand back; null sets none off. */
  readonly highlight: Population | "none" | null;
  readonly onPoint: (toll: Toll | null) => void;
  readonly onKeep: (toll: Toll | null) => void;
}

/** The width of a chart that is not yet measured, as when it is drawn without a browser. */
const unmeasuredWidth = 960;
const narrow = 560;

/** Claims over time, one mark each: pointed at, tapped, or reached by arrow keys, a mark gives its whole claim. */
export function TollChart(props: TollChartProps) {
  const { measure, series, active, onPoint, onKeep } = props;
  const locale = useLocale();
  const { t, direction } = locale;
  const [container, width] = useElementWidth<HTMLDivElement>(unmeasuredWidth);
  const layout = useChartLayout(props, width);
  const svg = useRef<SVGSVGElement>(null);
  const help = useId();
  const tolls = useMemo(() => series.flatMap((one) => one.tolls), [series]);
  const mirror = (x: number) => (direction === "rtl" ? width - x : x);
  const under = ({ clientX, clientY }: PointerEvent | React.MouseEvent) => {
    const box = svg.current?.getBoundingClientRect();
    return box ? tollAt({ x: mirror(clientX - box.left), y: clientY - box.top }, layout) : null;
  };
  const follow = (key: string, from: Toll) => {
    const next = tollAfterKey(key, { rows: markRows(tolls), from: from.id, direction });
    if (next) svg.current?.querySelector<SVGGElement>(`[data-toll="${next.id}"]`)?.focus();
    return next !== null;
  };
  return (
    <div className="toll-chart" ref={container}>
      <p className="visually-hidden" id={help}>
        {t("chart.help")}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: the marks take focus and keys; this only finds the nearest one under a pointer. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in for an SVG. */}
      <svg
        ref={svg}
        role="group"
        aria-label={t("chart.label", { measure: t(`tollMeasure.${measure}`), count: tolls.length })}
        aria-describedby={help}
        width={width}
        height={layout.size.height}
        onPointerMove={(event) => onPoint(under(event))}
        onPointerLeave={() => onPoint(null)}
        onClick={(event) => onKeep(under(event))}
      >
        <ChartGrid layout={layout} mirror={mirror} />
        <ChartMarks {...props} layout={layout} mirror={mirror} active={active} onFollow={follow} />
      </svg>
      <p className="chart-scale">{t(`chart.${layout.scale.kind}`)}</p>
    </div>
  );
}

function useChartLayout({ series, reach, shaded }: TollChartProps, width: number): ChartLayout {
  const locale = useLocale();
  const textWidth = useTextWidth();
  return useMemo(() => {
    const isNarrow = width < narrow;
    const lettering = { locale, width: textWidth };
    return layOutChart({
      width,
      plotHeight: plotHeightFor(series, isNarrow),
      series,
      reach,
      shaded,
      label: (one) => seriesLabel(one, lettering),
      words: (toll, room) => wordLabel(toll, room, lettering),
    });
  }, [series, reach, shaded, width, locale, textWidth]);
}

/** A chart of few origins needs less room; a narrow one more, since its labels have less of it beside the marks. */
function plotHeightFor(series: readonly Series[], isNarrow: boolean): number {
  const origins = new Set(series.map(({ origin }) => origin.id)).size;
  if (origins <= 4) return 300;
  return isNarrow ? 560 : 470;
}
