import "./tolls-view.css";
import { useMemo } from "react";
import { hasNumber } from "../../domain/comparison.ts";
import type { ContextEvent } from "../../domain/context-event.ts";
import type { DaySpan } from "../../domain/day.ts";
import type { Toll } from "../../domain/toll.ts";
import type { Measure } from "../../domain/vocabulary.ts";
import type { Locale } from "../../i18n/locale.ts";
import { tollNote } from "../../i18n/toll-note.ts";
import { facetsWithoutTolls, selectTolls } from "../../selection/select-tolls.ts";
import { useAtlas, useDataset, useSelection } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { Term } from "../glossary/term.tsx";
import { KnownControl } from "../known/known-control.tsx";
import { MeasureChoice } from "./measure-choice.tsx";
import { TollFigures } from "./toll-figures.tsx";
import { TollSources } from "./toll-sources.tsx";
import { TollTable } from "./toll-table.tsx";

/** Nationwide figures side by side: who claims what, as of when. None is added to another, averaged or chosen. */
export function TollsView() {
  const { t } = useLocale();
  const record = useDataset();
  const selection = useSelection();
  const { dataset, filter } = selection;
  const measure = useAtlas((state) => state.measure);
  const shown = useMemo(() => selectTolls(dataset, filter), [dataset, filter]);
  const tolls = useMemo(() => shown.filter((toll) => toll.measure === measure), [shown, measure]);
  const reach = useMemo(
    () => selectTolls(record, filter).filter((toll) => toll.measure === measure),
    [record, filter, measure],
  );
  const known = useMemo(() => dataset.tolls.filter((toll) => toll.measure === measure), [dataset, measure]);
  const shaded = useMemo(() => shutdownOf(record.events), [record]);
  return (
    <div className="tolls">
      <header className="tolls-head">
        <div className="tolls-intro">
          <h2>{t("tolls.title")}</h2>
          <p>
            {t("tolls.intro")} <Term id="toll" isMark />
          </p>
        </div>
        <KnownControl />
      </header>
      <MeasureChoice measure={measure} record={record.tolls} shown={shown} />
      <div className="tolls-bar">
        <TollCount tolls={tolls} all={record.tolls} measure={measure} />
        <TollSources tolls={known} />
      </div>
      <MeasureNote measure={measure} />
      {tolls.length === 0 ? (
        <p className="tolls-none">{t("tolls.none")}</p>
      ) : (
        <>
          {standOnOneScale(measure, tolls) ? (
            <TollFigures
              key={measure}
              measure={measure}
              tolls={tolls}
              reach={reach}
              known={dataset.tolls}
              shaded={shaded}
            />
          ) : null}
          <TollTable measure={measure} tolls={tolls} />
        </>
      )}
    </div>
  );
}

interface TollCountProps {
  readonly tolls: readonly Toll[];
  readonly all: readonly Toll[];
  readonly measure: Measure;
}

/** How many claims by how many origins, and which of the present filters do not apply to them. */
function TollCount({ tolls, all, measure }: TollCountProps) {
  const locale = useLocale();
  const { t } = locale;
  const { filter } = useSelection();
  const total = all.filter((toll) => toll.measure === measure).length;
  const origins = new Set(tolls.map(({ origin }) => origin.id)).size;
  return (
    <div className="tolls-count" role="status">
      <p>
        <strong>
          {tolls.length === total
            ? t("tolls.count", { count: total, origins })
            : t("tolls.countOf", { count: tolls.length, total, origins })}
        </strong>
      </p>
      <NotApplied names={namesOfNotApplied(filter, locale)} />
    </div>
  );
}

function namesOfNotApplied(filter: Parameters<typeof facetsWithoutTolls>[0], { t }: Locale): string[] {
  return facetsWithoutTolls(filter).flatMap((facet) =>
    facet === "window" || facet === "categories" || facet === "independent" || facet === "provinces"
      ? [t(`tollFacet.${facet}`)]
      : [],
  );
}

function NotApplied({ names }: { readonly names: readonly string[] }) {
  const { t, list } = useLocale();
  if (names.length === 0) return null;
  return <p className="tolls-note">{t("tolls.notApplied", { facets: list(names) })}</p>;
}

/** What has to be known of a measure before its figures are read; most need nothing. */
function MeasureNote({ measure }: { readonly measure: Measure }) {
  const note = tollNote(measure, useLocale());
  return note === null ? null : <p className="tolls-note">{note}</p>;
}

/** What counts all kinds of things stands on no scale; and a single figure needs none. */
function standOnOneScale(measure: Measure, tolls: readonly Toll[]): boolean {
  return measure !== "other" && tolls.filter(hasNumber).length > 1;
}

/** The longest shutdown of the record: the days on which least could be known. */
function shutdownOf(events: readonly ContextEvent[]): DaySpan | null {
  const shutdowns = events.filter(({ kind, days }) => kind === "shutdown" && days.start < days.end);
  return shutdowns[0]?.days ?? null;
}
