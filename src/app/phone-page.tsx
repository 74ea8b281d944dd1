import { Suspense, useState } from "react";
import { useSelection } from "../state/atlas.ts";
import type { View } from "../state/view-state.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { NoMap } from "./no-map.tsx";
import { PageView } from "./page-view.tsx";
import { FiltersPanel } from "./parts.tsx";
import { skipTarget } from "./skip-link.tsx";

/** A view without the map, over the whole of a phone. The table keeps the filters within reach of a thumb. */
export function PhonePage({ view }: { readonly view: Exclude<View, "map"> }) {
  const [isFiltering, setFiltering] = useState(false);
  const showsFilters = isFiltering && view === "table";
  return (
    <main className="phone">
      <div className="phone-page" id={skipTarget} tabIndex={-1}>
        <Suspense fallback={null}>
          {showsFilters ? <FiltersPanel /> : <PageView view={view} />}
          <NoMap />
        </Suspense>
      </div>
      {view === "table" ? <FilterBar isFiltering={isFiltering} onChange={setFiltering} /> : null}
    </main>
  );
}

interface FilterBarProps {
  readonly isFiltering: boolean;
  readonly onChange: (isFiltering: boolean) => void;
}

function FilterBar({ isFiltering, onChange }: FilterBarProps) {
  const { t } = useLocale();
  const { count } = useSelection();
  return (
    <div className="phone-filter-bar">
      <p>{t("count.incidents", { count })}</p>
      <Button tone={isFiltering ? "strong" : "plain"} onPress={() => onChange(!isFiltering)}>
        {t(isFiltering ? "filters.done" : "filters.show")}
      </Button>
    </div>
  );
}
