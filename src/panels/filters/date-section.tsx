import type { Day } from "../../domain/day.ts";
import type { Axis } from "../../selection/filter.ts";
import { events, useAtlas, useDataset, useSelection } from "../../state/atlas.ts";
import { DayField } from "../../ui/day-field.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { FacetSection } from "./facet-section.tsx";
import { extentOfRecord } from "./whole-record.ts";

/** The window, on either axis, and what becomes of incidents without a day on it. */
export function DateSection() {
  const { t } = useLocale();
  const axis = useAtlas(({ filter }) => filter.axis);
  const isActive = useAtlas(({ filter }) => filter.from !== null || filter.to !== null);
  const meaning: Readonly<Record<Axis, string>> = {
    happened: t("filters.happenedMeans"),
    published: t("filters.publishedMeans"),
  };
  return (
    <FacetSection
      facet="window"
      title={t("filters.date")}
      {...(isActive ? {} : { summary: t("filters.allDates") })}
      isActive={isActive}
    >
      <Segmented
        label={t("filters.axis")}
        segments={[
          { value: "happened", label: t("filters.happened") },
          { value: "published", label: t("filters.published") },
        ]}
        value={axis}
        onChange={(chosen) => events.filterChanged({ axis: chosen })}
      />
      <p className="filters-note">{meaning[axis]}</p>
      <Window axis={axis} />
      <UndatedNote isWindowed={isActive} />
    </FacetSection>
  );
}

/** First and last day. A first day after the last one, or the other way round, opens the other side rather than showing nothing. */
function Window({ axis }: { readonly axis: Axis }) {
  const { t } = useLocale();
  const dataset = useDataset();
  const from = useAtlas(({ filter }) => filter.from);
  const to = useAtlas(({ filter }) => filter.to);
  const extent = extentOfRecord(dataset, axis);
  const { start, end } = extent ?? { start: dataset.day, end: dataset.day };
  const fromChosen = (day: Day | null) =>
    events.filterChanged(day !== null && to !== null && day > to ? { from: day, to: null } : { from: day });
  const toChosen = (day: Day | null) =>
    events.filterChanged(day !== null && from !== null && day < from ? { from: null, to: day } : { to: day });
  return (
    <div className="filters-window">
      <DayField
        label={t("filters.from")}
        placeholder={t("filters.firstDay")}
        value={from}
        startAt={start}
        min={start}
        max={end}
        onChange={fromChosen}
      />
      <DayField
        label={t("filters.to")}
        placeholder={t("filters.lastDay")}
        value={to}
        startAt={from ?? end}
        min={start}
        max={end}
        onChange={toChosen}
      />
    </div>
  );
}

function UndatedNote({ isWindowed }: { readonly isWindowed: boolean }) {
  const { t } = useLocale();
  const count = useSelection().undated.length;
  if (count === 0) return null;
  return (
    <p className="filters-note">
      {t(isWindowed ? "filters.undatedHidden" : "filters.undatedShown", { count })}
    </p>
  );
}
