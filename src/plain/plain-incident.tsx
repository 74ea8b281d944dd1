import { hasNumber } from "../domain/comparison.ts";
import type { Incident } from "../domain/incident.ts";
import { independentOrigins } from "../domain/independence.ts";
import { supportOf } from "../domain/support.ts";
import { dateText, placeLine } from "../i18n/incident-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { PlainClaim } from "./plain-claim.tsx";
import { PlainDocument } from "./plain-document.tsx";
import type { PlainRecord } from "./plain-record.ts";

interface PlainIncidentProps {
  readonly incident: Incident;
  readonly record: PlainRecord;
}

/** One incident in full: what, when and where, as exactly as it is known, who says what, and where it was read. */
export function PlainIncident({ incident, record }: PlainIncidentProps) {
  const { locale, anchor } = record;
  const { t, text } = locale;
  const { id, claims, daysNote } = incident;
  return (
    <article id={anchor(id)}>
      <h3>{text(incident.title)}</h3>
      <p>
        {whenText(incident, locale)}
        <br />
        {whereText(incident, record)}
      </p>
      {daysNote === null ? null : <p className="facts">{text(daysNote)}</p>}
      <p className="facts">
        {[
          t(`category.${incident.category}`),
          t("count.independentOrigins", { count: independentOrigins(incident) }),
          ...(incident.graphic ? [t("incident.graphic")] : []),
        ].join(" · ")}
      </p>
      <p>{text(incident.summary)}</p>
      <h4>{t("incident.claims")}</h4>
      {claims.length < 2 || !claims.some(hasNumber) ? null : (
        <p className="caution">
          {t("figure.notAdded")} {t("incident.figuresNote")}
        </p>
      )}
      <ul className="claims">
        {claims.map((claim, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never in another order.
          <li key={index}>
            <PlainClaim claim={claim} locale={locale} />
          </li>
        ))}
      </ul>
      <Carriers incident={incident} locale={locale} />
      <Overlaps incident={incident} record={record} />
      <p className="facts">
        {t("incident.recordId")}:{" "}
        <a href={`#${anchor(id)}`}>
          <bdi lang="en">{id}</bdi>
        </a>
      </p>
    </article>
  );
}

/** In both calendars, or that no source states a day. */
function whenText({ days }: Incident, locale: Locale): string {
  const said = dateText({ days }, locale);
  return days === null ? said : `${said} (${locale.otherSpan(days)})`;
}

/** The place, and in words how exactly it is known. */
function whereText(incident: Incident, { dataset, locale }: PlainRecord): string {
  const { precision, radiusKm } = incident.place;
  const exactness = locale.t(`placePrecision.${precision}`);
  const place = placeLine(incident, dataset.provinces, locale);
  const circle =
    radiusKm === null ? exactness : locale.t("incident.placeChip", { precision: exactness, km: radiusKm });
  return `${place} · ${circle}`;
}

function Carriers({ incident, locale }: { readonly incident: Incident; readonly locale: Locale }) {
  const { repeating } = supportOf(incident.claims, incident.documents);
  if (repeating.length === 0) return null;
  return (
    <>
      <h4>{locale.t("incident.alsoCarried")}</h4>
      <p className="facts">{locale.t("incident.alsoCarriedNote")}</p>
      <ul className="claims">
        {repeating.map((document) => (
          <li key={document.id} className="document">
            <PlainDocument document={document} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Overlaps({ incident, record: { dataset, locale, anchor } }: PlainIncidentProps) {
  const others = dataset.incidents.filter(({ id }) => incident.overlaps.includes(id));
  if (others.length === 0) return null;
  return (
    <>
      <h4>{locale.t("incident.overlaps")}</h4>
      <p className="facts">{locale.t("incident.overlapsNote")}</p>
      <ul className="claims">
        {others.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${anchor(id)}`}>{locale.text(title)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
