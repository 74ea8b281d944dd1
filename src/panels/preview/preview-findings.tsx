import { statedId } from "../../domain/check/check-ids.ts";
import type { Finding, Level } from "../../domain/check/finding.ts";
import { plainLine } from "../../domain/plain-text.ts";
import { useAtlas } from "../../state/atlas.ts";
import type { Preview } from "../../state/preview.ts";
import { recordIndex } from "../../state/record-index.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { EditButton } from "./edit-button.tsx";
import { showIncident } from "./show-incident.ts";

/** So many are listed, as on the command line; the others are counted. */
const MOST = 50;
const order: readonly Level[] = ["error", "warning", "hint"];

/** What is wrong with the file, gravest first, each with its line and how to mend it; a press shows its incident on the map where there is one. */
export function PreviewFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useLocale();
  if (findings.length === 0) return null;
  const sorted = order.flatMap((level) => findings.filter((finding) => finding.level === level));
  return (
    <section className="preview-list" aria-label={t("preview.findings")}>
      <h3>{t("preview.findings")}</h3>
      <ul>
        {sorted.slice(0, MOST).map((finding) => (
          <FindingItem
            key={`${finding.pointer} ${finding.class} ${finding.line}:${finding.column}`}
            finding={finding}
          />
        ))}
      </ul>
      {sorted.length > MOST ? <p>{t("preview.more", { count: sorted.length - MOST })}</p> : null}
    </section>
  );
}

/** Whether a record that a finding is of is one of the preview's own, which can be edited. */
function hasRecord({ proposal }: Preview, id: string | null): boolean {
  return id !== null && proposal.features.some((feature) => statedId(feature) === id);
}

/** The checker speaks English, as on the command line: its words are what a search finds. */
function FindingItem({ finding }: { readonly finding: Finding }) {
  const { t } = useLocale();
  const { level, line, column, record, found, expected, mend, pointer } = finding;
  const isShown = useAtlas(
    ({ dataset }) => record !== null && dataset !== null && recordIndex(dataset).incidents.has(record),
  );
  const isEditable = useAtlas(({ preview }) => preview !== null && hasRecord(preview, record));
  const place = t("preview.place", { line, column });
  return (
    <li className="preview-item">
      <span className="preview-mark" data-level={level}>
        {t(`preview.level.${level}`)}
      </span>{" "}
      {isShown && record !== null ? (
        <Button tone="link" onPress={() => showIncident(record)}>
          {place}
        </Button>
      ) : (
        place
      )}
      {record !== null && isEditable ? <EditButton id={record} name={record} /> : null}
      <p className="preview-finding" dir="ltr" lang="en">
        <code>{plainLine(pointer || "/")}</code> {finding.class}: <bdi>{plainLine(found)}</bdi>; expected{" "}
        <bdi>{plainLine(expected)}</bdi>
        {mend === null ? null : (
          <strong>
            {" "}
            → <bdi>{plainLine(mend)}</bdi>
          </strong>
        )}
      </p>
    </li>
  );
}
