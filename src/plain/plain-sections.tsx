import type { ReactNode } from "react";
import type { ContextEvent } from "../domain/context-event.ts";
import { inOrderOfClaims, type Toll } from "../domain/toll.ts";
import { type Measure, measures, statuses } from "../domain/vocabulary.ts";
import type { Locale } from "../i18n/locale.ts";
import { tollNote } from "../i18n/toll-note.ts";
import { PlainDocument } from "./plain-document.tsx";
import { PlainIncident } from "./plain-incident.tsx";
import { groupAnchor, type PlainRecord, type ProvinceGroup } from "./plain-record.ts";
import { PlainToll } from "./plain-toll.tsx";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly record: PlainRecord;
  readonly children: ReactNode;
}

/** A part of the page that the contents lead to, with a way back at its end. */
function Section({ id, title, record, children }: SectionProps) {
  const { locale, anchor } = record;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <p className="back">
        <a href={`#${anchor("counts")}`}>{locale.t("plain.backToCounts")}</a>
      </p>
    </section>
  );
}

/** The incidents of a province in full, under its name and their number. */
export function ProvinceSection({
  group,
  record,
}: {
  readonly group: ProvinceGroup;
  readonly record: PlainRecord;
}) {
  const { t, text } = record.locale;
  const { province, incidents } = group;
  const title =
    province === null ? t("table.noProvince") : t("province.named", { name: text(province.name) });
  return (
    <Section id={groupAnchor(group, record)} title={title} record={record}>
      <p>{t("count.incidents", { count: incidents.length })}</p>
      {incidents.map((incident) => (
        <PlainIncident key={incident.id} incident={incident} record={record} />
      ))}
    </Section>
  );
}

/** Every nationwide figure, apart from the others that count the same thing, each with who gave it and as of when. */
export function TollsSection({ record }: { readonly record: PlainRecord }) {
  const { dataset, locale, anchor } = record;
  const { t } = locale;
  return (
    <Section id={anchor("tolls")} title={t("tolls.title")} record={record}>
      <p className="caution">{t("tolls.intro")}</p>
      {measures.map((measure) => {
        const tolls = dataset.tolls.filter((toll) => toll.measure === measure).sort(inOrderOfClaims);
        return tolls.length === 0 ? null : (
          <TollGroup key={measure} measure={measure} tolls={tolls} record={record} />
        );
      })}
    </Section>
  );
}

interface TollGroupProps {
  readonly measure: Measure;
  readonly tolls: readonly Toll[];
  readonly record: PlainRecord;
}

function TollGroup({ measure, tolls, record: { locale, anchor } }: TollGroupProps) {
  const { t } = locale;
  const note = tollNote(measure, locale);
  const origins = new Set(tolls.map(({ origin }) => origin)).size;
  return (
    <>
      <h3>{t(`tollMeasure.${measure}`)}</h3>
      <p className="facts">{t("tolls.count", { count: tolls.length, origins })}</p>
      {note === null ? null : <p className="facts">{note}</p>}
      <ul className="claims">
        {tolls.map((toll) => (
          <li key={toll.id} id={anchor(`toll-${toll.id}`)}>
            <PlainToll toll={toll} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What frames the incidents, by day. */
export function EventsSection({ record }: { readonly record: PlainRecord }) {
  const { dataset, locale, anchor } = record;
  return (
    <Section id={anchor("events")} title={locale.t("plain.events")} record={record}>
      <p className="facts">{locale.t("plain.eventsNote")}</p>
      <ul className="claims">
        {dataset.events.map((event) => (
          <li key={event.id}>
            <PlainEvent event={event} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PlainEvent({ event, locale }: { readonly event: ContextEvent; readonly locale: Locale }) {
  const { t, text, span } = locale;
  return (
    <>
      <p>
        <strong>{text(event.title)}</strong>
      </p>
      <p className="facts">
        {span(event.days)} · {t(`eventKind.${event.kind}`)} ·{" "}
        {t("timeline.eventOrigin", { origin: text(event.origin.name) })}
      </p>
      <p>{text(event.summary)}</p>
      {event.documents.map((document) => (
        <p key={document.id} className="document">
          <PlainDocument document={document} locale={locale} />
        </p>
      ))}
    </>
  );
}

/** What each word for an origin's own certainty means. */
export function StatusSection({ record }: { readonly record: PlainRecord }) {
  const { locale, anchor } = record;
  const { t } = locale;
  return (
    <Section id={anchor("status")} title={t("method.status.title")} record={record}>
      <p>{t("method.status.whose")}</p>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>{t(`status.${status}`)}</dt>
            <dd>{t(`statusMeaning.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
