import type { RecordChange } from "../../domain/compare/compare-contents.ts";
import { plainText } from "../../domain/plain-text.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { ChangeWord } from "./change-mark.tsx";
import { EditButton } from "./edit-button.tsx";
import { showIncident } from "./show-incident.ts";

/** So many are listed; the others are counted. */
const MOST = 200;

/** The incidents that are new, changed or gone, each with what it says otherwise; a press shows it on the map. */
export function PreviewChanges({ changes }: { readonly changes: readonly RecordChange[] }) {
  const { t } = useLocale();
  if (changes.length === 0) return null;
  return (
    <section className="preview-list" aria-label={t("preview.differences")}>
      <h3>{t("preview.differences")}</h3>
      <ul>
        {changes.slice(0, MOST).map((change) => (
          <ChangeItem key={`${change.kind} ${change.id}`} change={change} />
        ))}
      </ul>
      {changes.length > MOST ? <p>{t("preview.more", { count: changes.length - MOST })}</p> : null}
    </section>
  );
}

function ChangeItem({ change: { kind, id, title, fields } }: { readonly change: RecordChange }) {
  const { text } = useLocale();
  const incident = useAtlas(({ dataset }) => (dataset ? recordIndex(dataset).incidents.get(id) : undefined));
  const name = incident ? text(incident.title) : plainText(title);
  return (
    <li className="preview-item" data-kind={kind} onPointerLeave={() => events.pointed(null)}>
      <Button tone="link" onPress={() => showIncident(id)}>
        <ChangeWord kind={kind} /> <bdi>{name}</bdi>
      </Button>
      {kind === "removed" ? null : <EditButton id={id} name={name} />}
      {kind === "changed" ? (
        <ul className="preview-fields" dir="ltr" lang="en">
          {fields.map(({ label, before, after }, index) => (
            <li key={`${label} ${index.toString()}`}>
              <bdi>{plainText(label)}</bdi>:{" "}
              {before === null ? null : <del dir="auto">{plainText(before)}</del>}{" "}
              {after === null ? null : <ins dir="auto">{plainText(after)}</ins>}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
