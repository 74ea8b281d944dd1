import "./incident-items.css";
import type { Incident } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";
import { dateText } from "../../i18n/incident-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { PickLink } from "./pick-link.tsx";

/** A short list of incidents as links: title, then place, day and on how many independent origins each rests. For long lists see `IncidentList`. */
export function IncidentItems({ incidents }: { readonly incidents: readonly Incident[] }) {
  return (
    <ul className="incident-items">
      {incidents.map((incident) => (
        <li key={incident.id}>
          <PickLink picked={{ kind: "incident", id: incident.id }}>
            <IncidentItem incident={incident} />
          </PickLink>
        </li>
      ))}
    </ul>
  );
}

function IncidentItem({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const { t, text } = locale;
  const facts = [
    text(incident.place.name),
    dateText(incident, locale),
    t("count.independentOrigins", { count: independentOrigins(incident) }),
  ];
  return (
    <>
      <span className="incident-item-title">
        <bdi>{text(incident.title)}</bdi>
      </span>
      <span className="incident-item-facts">
        {facts.map((fact) => (
          <span key={fact}>
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
    </>
  );
}
