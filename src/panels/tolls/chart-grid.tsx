import { useLocale } from "../../ui/locale-context.tsx";
import type { ChartLayout } from "./chart-layout.ts";

export interface ChartGridProps {
  readonly layout: ChartLayout;
  /** Turns a place along the line of reading into pixels from the left. */
  readonly mirror: (x: number) => number;
}

/** Heights and days of the chart, the days of the shutdown, and the lane of words. Hidden from screen readers: each mark says its own. */
export function ChartGrid({ layout, mirror }: ChartGridProps) {
  const { plot, dayTicks, scale, shaded } = layout;
  const { number, day } = useLocale();
  const [left, right] = [mirror(plot.left), mirror(plot.right)];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <g className="chart-grid" aria-hidden="true">
      {shaded === null ? null : <Shaded layout={layout} mirror={mirror} />}
      {scale.ticks.map(({ value, y, isMajor }) => (
        <g key={value} className={isMajor ? "chart-tick chart-tick-major" : "chart-tick"}>
          <path d={`M${left} ${y}H${right}`} />
          <text x={mirror(plot.left - 8)} y={y} textAnchor="end" dominantBaseline="central">
            {number(value)}
          </text>
        </g>
      ))}
      <path className="chart-axis" d={`M${left} ${plot.bottom}H${right}`} />
      {dayTicks.map((tick) => (
        <g key={tick.day} className="chart-day">
          <path d={`M${mirror(tick.x)} ${plot.bottom}v5`} />
          <text x={mirror(tick.x)} y={plot.bottom + 18} textAnchor="middle">
            {day(tick.day, "short")}
          </text>
        </g>
      ))}
      <Lanes layout={layout} mirror={mirror} />
    </g>
  );
}

function Shaded({ layout: { shaded, plot }, mirror }: ChartGridProps) {
  const { t } = useLocale();
  if (shaded === null) return null;
  const [a, b] = [mirror(shaded.start), mirror(shaded.end)];
  return (
    <g className="chart-shaded">
      <rect x={Math.min(a, b)} y={plot.top} width={Math.abs(b - a)} height={plot.bottom - plot.top} />
      <text x={mirror(shaded.start + 5)} y={plot.top - 8}>
        {t("chart.shutdown")}
      </text>
    </g>
  );
}

function Lanes({ layout: { laneTop, undatedX, plot, size }, mirror }: ChartGridProps) {
  const { t } = useLocale();
  return (
    <>
      {laneTop === null ? null : (
        <g className="chart-lane">
          <path d={`M0 ${laneTop}H${size.width}`} />
          <text x={mirror(2)} y={laneTop + 16}>
            {t("chart.words")}
          </text>
        </g>
      )}
      {undatedX === null ? null : (
        <text className="chart-undated" x={mirror(undatedX)} y={plot.bottom + 18} textAnchor="middle">
          {t("chart.undated")}
        </text>
      )}
    </>
  );
}
