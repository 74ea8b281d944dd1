import "./event-list.css";
import type { ContextEvent } from "../domain/context-event.ts";
import type { SourceDocument } from "../domain/source.ts";
import { useLocale } from "../ui/locale-context.tsx";

/** Context events in full: what, when, who says so, and where it was read. */
export function EventList({ events }: { readonly events: readonly ContextEvent[] }) {
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id} className="event">
          <EventEntry event={event} />
        </li>
      ))}
    </ul>
  );
}

function EventEntry({ event }: { readonly event: ContextEvent }) {
  const { t, text, span } = useLocale();
  return (
    <>
      <p className="event-facts">
        {span(event.days)} · {t(`eventKind.${event.kind}`)}
      </p>
      <p className="event-title">{text(event.title)}</p>
      <p>{text(event.summary)}</p>
      <p className="event-facts">{t("timeline.eventOrigin", { origin: text(event.origin.name) })}</p>
      <ul className="event-documents">
        {event.documents.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DocumentLink({ document }: { readonly document: SourceDocument }) {
  const { t, day } = useLocale();
  const { publisher, published } = document;
  const name =
    published === null ? (
      <bdi>{publisher}</bdi>
    ) : (
      t("timeline.documentDay", { publisher, day: day(published) })
    );
  const address = document.url ?? document.archiveUrl ?? document.readAtUrl;
  if (address === null) return <span title={document.title}>{name}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={document.title}>
      {name}
    </a>
  );
}
