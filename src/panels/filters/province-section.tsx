import { useMemo } from "react";
import type { ProvinceId } from "../../domain/vocabulary.ts";
import type { FacetCounts } from "../../selection/facet-counts.ts";
import { toggled } from "../../selection/filter.ts";
import { atlas, events, useAtlas, useDataset } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { FacetSection } from "./facet-section.tsx";
import { FilterOption } from "./filter-option.tsx";

/** In which provinces. Nothing ticked means all, and what is nationwide too. */
export function ProvinceSection({ counts }: { readonly counts: FacetCounts }) {
  const { t, text, compare } = useLocale();
  const { provinces } = useDataset();
  const chosen = useAtlas(({ filter }) => filter.provinces);
  const sorted = useMemo(
    () => [...provinces].sort((a, b) => compare(text(a.name), text(b.name))),
    [provinces, compare, text],
  );
  return (
    <FacetSection
      facet="provinces"
      title={t("filters.provinces")}
      summary={
        chosen.length === 0 ? t("filters.allProvinces") : t("filters.chosen", { count: chosen.length })
      }
      isActive={chosen.length > 0}
      isOpenAtFirst={false}
    >
      {sorted.map(({ id, name }) => (
        <FilterOption
          key={id}
          value={id}
          name={text(name)}
          count={counts.provinces.get(id) ?? 0}
          isChosen={chosen.includes(id)}
          hasOthers={chosen.some((other) => other !== id)}
          onToggle={toggleProvince}
          onOnly={onlyProvince}
        />
      ))}
    </FacetSection>
  );
}

function toggleProvince(id: ProvinceId): void {
  const { filter } = atlas.getState();
  events.filterChanged({ provinces: toggled(filter.provinces, id) });
}

function onlyProvince(id: ProvinceId): void {
  events.filterChanged({ provinces: [id] });
}
