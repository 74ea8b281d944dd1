import type { Category } from "../../domain/vocabulary.ts";
import type { FacetCounts } from "../../selection/facet-counts.ts";
import { toggled } from "../../selection/filter.ts";
import { atlas, events, useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { categoryGroups } from "./category-groups.ts";
import { FacetSection } from "./facet-section.tsx";
import { FilterOption } from "./filter-option.tsx";

/** What an incident must be. Nothing ticked means all. */
export function CategorySection({ counts }: { readonly counts: FacetCounts }) {
  const { t } = useLocale();
  const chosen = useAtlas(({ filter }) => filter.categories);
  return (
    <FacetSection
      facet="categories"
      title={t("filters.categories")}
      summary={
        chosen.length === 0 ? t("filters.allCategories") : t("filters.chosen", { count: chosen.length })
      }
      isActive={chosen.length > 0}
    >
      {categoryGroups.map((group) => (
        <fieldset key={group.id} className="filters-group">
          <legend className="filters-legend">{t(`categoryGroup.${group.id}`)}</legend>
          {group.categories.map((category) => (
            <FilterOption
              key={category}
              value={category}
              name={t(`category.${category}`)}
              count={counts.categories.get(category) ?? 0}
              isChosen={chosen.includes(category)}
              hasOthers={chosen.some((other) => other !== category)}
              onToggle={toggleCategory}
              onOnly={onlyCategory}
            />
          ))}
        </fieldset>
      ))}
    </FacetSection>
  );
}

function toggleCategory(category: Category): void {
  const { filter } = atlas.getState();
  events.filterChanged({ categories: toggled(filter.categories, category) });
}

function onlyCategory(category: Category): void {
  events.filterChanged({ categories: [category] });
}
