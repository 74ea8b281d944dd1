import "./chart-legend.css";
import type { ReactNode } from "react";
import { openSide } from "../../domain/comparison.ts";
import type { Toll } from "../../domain/toll.ts";
import { type Population, statuses } from "../../domain/vocabulary.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { FigureMark, type FigureMarkProps } from "../claims/figure-mark.tsx";
import { StatusTerm } from "../details/status-term.tsx";
import { Term } from "../glossary/term.tsx";

export interface ChartLegendProps {
  readonly tolls: readonly Toll[];
  readonly hasParts: boolean;
  readonly highlight: Population | "none" | null;
  readonly onHighlight: (population: Population | "none" | null) => void;
}

/** How to read the marks: only what the chart holds. Whom they count can be set off by a press. */
export function ChartLegend(props: ChartLegendProps) {
  const { tolls } = props;
  const { t } = useLocale();
  const present = statuses.filter((status) => tolls.some((toll) => toll.status === status));
  return (
    <section className="chart-legend" aria-label={t("chart.legend")}>
      <Group title={<Term id="population">{t("chart.legend.population")}</Term>}>
        <Populations {...props} />
      </Group>
      <Group title={t("chart.legend.status")}>
        <ul className="chart-legend-list">
          {present.map((status) => (
            <li key={status}>
              <StatusTerm status={status} />
            </li>
          ))}
        </ul>
      </Group>
      <Group title={<Term id="qualifier">{t("chart.legend.figure")}</Term>}>
        <Figures {...props} />
      </Group>
      <p className="chart-legend-note">{t("chart.legend.line")}</p>
    </section>
  );
}

function Group({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="chart-legend-group">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Populations({ tolls, highlight, onHighlight }: ChartLegendProps) {
  const { t } = useLocale();
  const present = [...new Set(tolls.map(({ population }) => population ?? ("none" as const)))];
  return (
    <ul className="chart-legend-list">
      {present.map((population) => {
        const name = t(population === "none" ? "population.none.short" : `population.${population}`);
        return (
          <li key={population}>
            <Button
              tone="link"
              aria-pressed={highlight === population}
              aria-label={t("chart.highlight", { population: name })}
              onPress={() => onHighlight(highlight === population ? null : population)}
            >
              <span className="chart-legend-entry">
                <Sample population={population === "none" ? null : population} />
                {name}
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Figures({ tolls, hasParts }: ChartLegendProps) {
  const { t } = useLocale();
  const has = (side: "greater" | "lesser") => tolls.some((toll) => openSide(toll) === side);
  const hasRange = tolls.some(({ low, high }) => low !== null && high !== null && low !== high);
  return (
    <ul className="chart-legend-list">
      {has("greater") ? (
        <Entry mark={{ open: "greater", ends: [5] }} text={t("chart.legend.at-least")} />
      ) : null}
      {has("lesser") ? <Entry mark={{ open: "lesser", ends: [-5] }} text={t("chart.legend.up-to")} /> : null}
      {tolls.some(({ qualifier }) => qualifier === "about") ? (
        <Entry mark={{ isAbout: true }} text={t("chart.legend.about")} />
      ) : null}
      {hasRange ? <Entry mark={{ ends: [-8, 8] }} text={t("chart.legend.range")} /> : null}
      {hasParts ? <Entry mark={{ isPart: true, ends: [-4] }} text={t("chart.legend.scope")} /> : null}
    </ul>
  );
}

function Entry({ mark, text }: { readonly mark: Partial<FigureMarkProps>; readonly text: string }) {
  return (
    <li className="chart-legend-entry">
      <Sample {...mark} />
      {text}
    </li>
  );
}

function Sample(mark: Partial<FigureMarkProps>) {
  return (
    <svg className="chart-legend-sample" viewBox="-12 -15 24 30" aria-hidden="true">
      <FigureMark
        status="reported"
        population="people"
        ends={[0]}
        open={null}
        along="up"
        isAbout={false}
        isPart={false}
        {...mark}
      />
    </svg>
  );
}
