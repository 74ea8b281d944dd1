import type { Incident } from "../../domain/incident.ts";
import { entriesOf } from "../../figure/content/entries.ts";
import { EntryWriter } from "../../figure/content/entry-words.ts";
import type { FigureSubject } from "../../figure/content/subject.ts";
import type { Locale } from "../../i18n/locale.ts";
import { placeIdOf } from "../../selection/place.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** More would push the map off the screen. */
const mostLines = 4;

/** What is claimed, by whom, at the place or of the incident that the link picks out on the map. */
export function PickedNote({ subject }: { readonly subject: FigureSubject }) {
  const locale = useLocale();
  const lines = pickedLines(subject, locale);
  if (lines.length === 0) return null;
  const more = lines.length - mostLines;
  return (
    <ul className="clean-picked" aria-label={locale.t("clean.picked")}>
      {lines.slice(0, mostLines).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {more > 0 ? <li>{locale.t("figure.more", { count: more })}</li> : null}
    </ul>
  );
}

function pickedLines(subject: FigureSubject, locale: Locale): string[] {
  const writer = new EntryWriter(subject, locale);
  return entriesOf(pickedIncidents(subject), subject.selection).flatMap((entry) => {
    const { place, lines } = writer.inFull(entry);
    return lines.map((line) => locale.t("figure.alt.entry", { place, ...line }));
  });
}

/** Only those that pass the filter: what the view leaves out is not told beside it. */
function pickedIncidents({ state: { picked }, selection }: FigureSubject): Incident[] {
  if (picked?.kind === "place")
    return selection.incidents.filter((incident) => placeIdOf(incident) === picked.id);
  return picked?.kind === "incident" ? selection.incidents.filter(({ id }) => id === picked.id) : [];
}
