import "./contested-incidents.css";
import { sourcesDiffer } from "../../domain/comparison.ts";
import type { Incident } from "../../domain/incident.ts";
import { claimSummary } from "../../i18n/claim-summary.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { PickLink } from "../details/pick-link.tsx";
import { StatusMark } from "../details/status-term.tsx";
import { Term } from "../glossary/term.tsx";
import { DifferSign } from "./sources-differ-mark.tsx";

/** Of some incidents those that are contested: sources differ, or a claim is disputed. Nothing when none is. */
export function ContestedIncidents({ incidents }: { readonly incidents: readonly Incident[] }) {
  const { t } = useLocale();
  const contested = incidents.filter(({ claims }) => sourcesDiffer(claims) || claims.some(isDisputed));
  if (contested.length === 0) return null;
  return (
    <section className="contested">
      <h3>
        <Term id="differ">{t("contested.title")}</Term>
      </h3>
      <ul>
        {contested.map((incident) => (
          <li key={incident.id}>
            <ContestedIncident incident={incident} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function isDisputed({ status }: Incident["claims"][number]): boolean {
  return status === "disputed";
}

function ContestedIncident({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const summary = claimSummary(incident, locale);
  return (
    <>
      <PickLink picked={{ kind: "incident", id: incident.id }}>
        <bdi>{locale.text(incident.title)}</bdi>
      </PickLink>
      <p className="contested-facts">
        {sourcesDiffer(incident.claims) ? (
          <span>
            <DifferSign /> {locale.t("differ.mark")}
          </span>
        ) : null}
        {incident.claims.some(isDisputed) ? (
          <span>
            <StatusMark status="disputed" /> {locale.t("status.disputed")}
          </span>
        ) : null}
        {summary === null ? null : <bdi>{summary}</bdi>}
      </p>
    </>
  );
}
