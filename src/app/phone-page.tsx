import { Suspense } from "react";
import { useSelection } from "../state/atlas.ts";
import type { Page } from "../state/view-state.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { Filters } from "./filters.tsx";
import { NoMap } from "./no-map.tsx";
import { PageView } from "./page-view.tsx";
import { shellEvents, useShell } from "./shell-state.ts";
import { skipTarget } from "./skip-link.tsx";

/** A view without the map, over the whole of a phone. The table keeps the filters within reach of a thumb. */
export function PhonePage({ view }: { readonly view: Exclude<Page, "map"> }) {
  const isFiltering = useShell(({ areFiltersOpen }) => areFiltersOpen);
  const showsFilters = isFiltering && view === "table";
  return (
    <main className="phone">
      <div className="phone-page" id={skipTarget} tabIndex={-1}>
        <Suspense fallback={null}>
          {showsFilters ? <Filters fallback={null} /> : <PageView view={view} />}
          <NoMap />
        </Suspense>
      </div>
      {view === "table" ? <FilterBar isFiltering={isFiltering} /> : null}
    </main>
  );
}

function FilterBar({ isFiltering }: { readonly isFiltering: boolean }) {
  const { t } = useLocale();
  const { filtersOpened, filtersFolded } = shellEvents;
  const { count } = useSelection();
  return (
    <div className="phone-filter-bar">
      <p>{t("count.incidents", { count })}</p>
      <Button tone={isFiltering ? "strong" : "plain"} onPress={isFiltering ? filtersFolded : filtersOpened}>
        {t(isFiltering ? "filters.done" : "filters.show")}
      </Button>
    </div>
  );
}
