import type { Incident } from "../../domain/incident.ts";
import { supportOf } from "../../domain/support.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { OriginTree } from "./origin-tree.tsx";

/** On whom an incident rests: from its origins to the pages in which they were read. */
export function IncidentSupport({ incident }: { readonly incident: Incident }) {
  const { t } = useLocale();
  return (
    <section>
      <h3>{t("support.title")}</h3>
      <OriginTree support={supportOf(incident.claims, incident.documents)} />
    </section>
  );
}
