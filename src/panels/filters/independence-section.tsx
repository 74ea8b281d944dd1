import type { FacetCounts } from "../../selection/facet-counts.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { FacetSection } from "./facet-section.tsx";

const leasts = [1, 2, 3] as const;

/** At least how many origins that are independent of each other an incident rests on. */
export function IndependenceSection({ counts }: { readonly counts: FacetCounts }) {
  const { t, number } = useLocale();
  const least = useAtlas(({ filter }) => filter.independent);
  return (
    <FacetSection facet="independent" title={t("filters.independent")} isActive={least > 1}>
      <Segmented
        label={t("filters.independent")}
        segments={leasts.map((count) => ({
          value: String(count),
          label: count === 1 ? t("filters.any") : t("filters.orMore", { count }),
          detail: number(counts.independent(count)),
        }))}
        value={String(least)}
        onChange={(chosen) => events.filterChanged({ independent: Number(chosen) })}
      />
      <p className="filters-note">{t("filters.independentMeans")}</p>
    </FacetSection>
  );
}
