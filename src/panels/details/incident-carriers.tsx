import type { Incident } from "../../domain/incident.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { documentsWithoutClaim } from "./carriers.ts";
import { DocumentLine } from "./document-line.tsx";

/** The pages that carry an incident without a claim of their own. Nothing when there are none. */
export function IncidentCarriers({ incident }: { readonly incident: Incident }) {
  const { t } = useLocale();
  const documents = documentsWithoutClaim(incident);
  if (documents.length === 0) return null;
  return (
    <section>
      <h3>{t("incident.alsoCarried")}</h3>
      <p className="details-muted">{t("incident.alsoCarriedNote")}</p>
      <ul className="incident-carriers">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}
