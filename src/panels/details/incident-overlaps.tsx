import type { Incident } from "../../domain/incident.ts";
import { useSelection } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { IncidentItems } from "./incident-items.tsx";

/** The incidents whose figures may count the same people. Nothing when there are none. */
export function IncidentOverlaps({ incident }: { readonly incident: Incident }) {
  const { t } = useLocale();
  const { incidents } = recordIndex(useSelection().dataset);
  const others = incident.overlaps.flatMap((id) => incidents.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{t("incident.overlaps")}</h3>
      <p className="details-muted">
        {t("incident.overlapsNote")} {t("figure.notAdded")}
      </p>
      <IncidentItems incidents={others} />
    </section>
  );
}
