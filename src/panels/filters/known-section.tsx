import { useAtlas } from "../../state/atlas.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { KnownControl } from "../known/known-control.tsx";
import { FacetSection } from "./facet-section.tsx";

/** The day whose knowledge is shown. Folded at first: most readers ask for what is known now. */
export function KnownSection() {
  const { t, day } = useLocale();
  const known = useAtlas(({ filter }) => filter.known);
  return (
    <FacetSection
      facet="known"
      title={t("known.title")}
      summary={known === null ? t("known.noLimit") : day(known)}
      isActive={known !== null}
      isOpenAtFirst={known !== null}
    >
      <KnownControl hasTitle={false} />
    </FacetSection>
  );
}
