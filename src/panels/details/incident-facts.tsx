import type { Incident, IncidentDays } from "../../domain/incident.ts";
import { independentOrigins } from "../../domain/independence.ts";
import { dateText } from "../../i18n/incident-text.ts";
import { Chip } from "../../ui/chip.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** When it happened, in both calendars, and in short what it is, how exactly placed, and on how many origins it rests. */
export function IncidentFacts({ incident }: { readonly incident: Incident }) {
  const { t } = useLocale();
  return (
    <>
      <IncidentDate incident={incident} />
      <ul className="incident-chips">
        <li>
          <Chip>{t(`category.${incident.category}`)}</Chip>
        </li>
        <li>
          <Chip>
            <PlacePrecisionText incident={incident} />
          </Chip>
        </li>
        <li>
          <Chip>{t("count.independentOrigins", { count: independentOrigins(incident) })}</Chip>
        </li>
      </ul>
    </>
  );
}

function PlacePrecisionText({ incident: { place } }: { readonly incident: Incident }) {
  const { t } = useLocale();
  const precision = t(`placePrecision.${place.precision}`);
  return place.radiusKm === null ? precision : t("incident.placeChip", { precision, km: place.radiusKm });
}

function IncidentDate({ incident }: { readonly incident: Incident }) {
  const locale = useLocale();
  const { days, daysNote } = incident;
  return (
    <div className="incident-date">
      <p>
        <strong>
          <bdi>{days === null ? locale.t("date.undated") : longDate(incident, days, locale)}</bdi>
        </strong>
        {days === null ? null : <bdi className="incident-date-other">{locale.otherSpan(days, "long")}</bdi>}
      </p>
      {daysNote === null ? null : (
        <p className="details-muted">
          <bdi>{locale.text(daysNote)}</bdi>
        </p>
      )}
    </div>
  );
}

/** A day with its weekday; what is known less exactly as the record words it. */
function longDate(incident: Incident, days: IncidentDays, locale: ReturnType<typeof useLocale>): string {
  return days.precision === "day" || days.precision === "range"
    ? locale.span(days, "long")
    : dateText(incident, locale);
}
