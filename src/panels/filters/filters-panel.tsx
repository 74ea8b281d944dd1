import "./filters-panel.css";
import { useDeferredValue } from "react";
import { useDataset, useSelection } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { CategorySection } from "./category-section.tsx";
import { DateSection } from "./date-section.tsx";
import { IndependenceSection } from "./independence-section.tsx";
import { KnownSection } from "./known-section.tsx";
import { ProvinceSection } from "./province-section.tsx";
import { SearchBox } from "./search-box.tsx";
import { SourceSection } from "./source-section.tsx";

/**
 * Everything that narrows what is shown, with what each choice would show. Ticks follow at once; the
 * counts beside them come after, so that dragging the timeline does not wait for a hundred rows.
 */
export function FiltersPanel() {
  const { t } = useLocale();
  const dataset = useDataset();
  const { count, facets } = useDeferredValue(useSelection());
  return (
    <div className="filters" tabIndex={-1}>
      <h2 className="visually-hidden">{t("filters.label")}</h2>
      <div className="filters-head">
        <SearchBox />
        <div className="filters-state">
          <p>{t("count.ofIncidents", { count, total: dataset.incidents.length })}</p>
          <ActiveFilters />
        </div>
      </div>
      <div className="filters-body">
        <DateSection />
        <KnownSection />
        <IndependenceSection counts={facets} />
        <SourceSection counts={facets} />
        <CategorySection counts={facets} />
        <ProvinceSection counts={facets} />
        <p className="filters-note">{t("filters.countMeaning")}</p>
      </div>
    </div>
  );
}
