import type { ReactNode } from "react";
import type { Facet } from "../../selection/filter.ts";
import { events } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface FacetSectionProps {
  readonly facet: Facet;
  readonly title: string;
  /** What holds now, in a word or two. */
  readonly summary?: string;
  readonly isActive: boolean;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A facet of the filter under a heading that folds and says what is chosen; "All" opens the facet again. */
export function FacetSection({ facet, title, isActive, children, ...rest }: FacetSectionProps) {
  const { t } = useLocale();
  const all = (
    <Button
      tone="link"
      aria-label={t("filters.allOf", { section: title })}
      onPress={() => events.facetCleared(facet)}
    >
      {t("filters.all")}
    </Button>
  );
  return (
    <section className="filters-section">
      <Disclosure {...rest} title={title} action={isActive ? all : null}>
        {children}
      </Disclosure>
    </section>
  );
}
