import type { Incident } from "../../domain/incident.ts";
import { toggled } from "../../selection/filter.ts";
import { events, useAtlas, useDataset } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** Ways on from an incident: its kind and province as a filter, its name in the record, how to report an error, and the editor for maintainers. */
export function IncidentFoot({ incident }: { readonly incident: Incident }) {
  const { t } = useLocale();
  return (
    <>
      <section>
        <h3>{t("incident.filterBy")}</h3>
        <IncidentFilters incident={incident} />
      </section>
      <footer className="incident-foot">
        <span>
          {t("incident.recordId")} <code>{incident.id}</code>
        </span>
        <Button tone="link" onPress={() => events.viewOpened("method")}>
          {t("incident.reportError")}
        </Button>
        <Button tone="link" onPress={() => events.editorOpened(incident.id)}>
          {t("editor.edit")}
        </Button>
      </footer>
    </>
  );
}

function IncidentFilters({ incident: { category, province } }: { readonly incident: Incident }) {
  const { t, text } = useLocale();
  const filter = useAtlas((state) => state.filter);
  const { provinces } = recordIndex(useDataset());
  const found = province === null ? undefined : provinces.get(province);
  return (
    <div className="details-actions">
      <Button
        aria-pressed={filter.categories.includes(category)}
        onPress={() => events.filterChanged({ categories: toggled(filter.categories, category) })}
      >
        {t(`category.${category}`)}
      </Button>
      {found ? (
        <Button
          aria-pressed={filter.provinces.includes(found.id)}
          onPress={() => events.filterChanged({ provinces: toggled(filter.provinces, found.id) })}
        >
          <bdi>{t("province.named", { name: text(found.name) })}</bdi>
        </Button>
      ) : null}
    </div>
  );
}
