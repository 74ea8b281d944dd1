import "./active-filters.css";
import { filterText } from "../../i18n/filter-text.ts";
import { events, useAtlas, useDataset } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { RemovableChip } from "../../ui/chip.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface ActiveFiltersProps {
  /** One line that scrolls sideways, for a phone. */
  readonly isCompact?: boolean;
}

/** The filter in words, each facet with one press to take it away; says that everything is shown when nothing is filtered. */
export function ActiveFilters({ isCompact = false }: ActiveFiltersProps) {
  const locale = useLocale();
  const { t } = locale;
  const dataset = useDataset();
  const filter = useAtlas((state) => state.filter);
  const texts = filterText(filter, dataset, locale);
  const className = isCompact ? "active-filters active-filters-compact" : "active-filters";
  if (texts.length === 0) return <p className={className}>{t("filter.none")}</p>;
  return (
    <ul className={className} aria-label={t("filter.active")}>
      {texts.map(({ facet, text }) => (
        <li key={facet}>
          <RemovableChip label={t("filter.remove", { text })} onRemove={() => events.facetCleared(facet)}>
            {text}
          </RemovableChip>
        </li>
      ))}
      <li>
        <Button tone="link" onPress={events.filterCleared}>
          {t("action.clearFilters")}
        </Button>
      </li>
    </ul>
  );
}
