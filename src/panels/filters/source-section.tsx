import { useState } from "react";
import { foldForSearch } from "../../domain/search-text.ts";
import type { Origin } from "../../domain/source.ts";
import { originKinds } from "../../domain/vocabulary.ts";
import type { FacetCounts } from "../../selection/facet-counts.ts";
import { useAtlas, useDataset } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { FacetSection } from "./facet-section.tsx";
import { SourceKind } from "./source-kind.tsx";
import { originsByFrequency } from "./whole-record.ts";

/** Who must speak of an incident: kinds of origin and origins. Nothing ticked means all. */
export function SourceSection({ counts }: { readonly counts: FacetCounts }) {
  const { t } = useLocale();
  const dataset = useDataset();
  const chosen = useAtlas(({ filter }) => filter.origins.length + filter.kinds.length);
  const [query, setQuery] = useState("");
  const groups = originKinds
    .map((kind) => ({ kind, origins: originsByFrequency(dataset, kind) }))
    .map((group) => ({ ...group, found: group.origins.filter((origin) => isNamed(origin, query)) }))
    .filter(({ found }) => found.length > 0);
  return (
    <FacetSection
      facet="sources"
      title={t("filters.sources")}
      summary={chosen === 0 ? t("filters.allSources") : t("filters.chosen", { count: chosen })}
      isActive={chosen > 0}
    >
      <SearchField
        isSmall
        label={t("filters.findSource")}
        placeholder={t("filters.findSource")}
        value={query}
        onChange={setQuery}
      />
      {groups.length === 0 ? <p className="filters-note">{t("filters.noSource")}</p> : null}
      {groups.map(({ kind, origins, found }) => (
        <SourceKind
          key={kind}
          kind={kind}
          origins={origins}
          found={query === "" ? null : found}
          counts={counts}
        />
      ))}
    </FacetSection>
  );
}

/** Whether every word of a query occurs in a name of the origin, in either language. */
function isNamed({ name, short }: Origin, query: string): boolean {
  const names = foldForSearch([name.en, name.fa, short.en, short.fa].join(" / "));
  return foldForSearch(query)
    .split(" ")
    .every((word) => names.includes(word));
}
