import "./preview-banner.css";
import { useEffect, useState } from "react";
import type { Finding, Level } from "../../domain/check/finding.ts";
import type { RecordChange } from "../../domain/compare/compare-contents.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import type { Preview } from "../../state/preview.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { PreviewChanges } from "./preview-changes.tsx";
import { PreviewFindings } from "./preview-findings.tsx";

/** Says on every page that a file is previewed, what it would change and what is wrong with it, and leads out again. Nothing without a preview. */
export function PreviewBanner() {
  const preview = useAtlas((state) => state.preview);
  return preview === null ? null : <Banner key={preview.name} preview={preview} />;
}

function Banner({ preview }: { readonly preview: Preview }) {
  const { t } = useLocale();
  const { name, incidents, sources } = preview;
  // On a phone the lists would cover the map that they point into.
  const [isWide] = useState(() => matchMedia("(min-width: 700px)").matches);
  return (
    <section className="preview" aria-label={t("preview.title", { name })}>
      <div className="preview-head">
        <h2 className="preview-title">
          <bdi>{t("preview.title", { name })}</bdi>
          <span className="preview-note">{t("preview.unpublished")}</span>
        </h2>
        <Counts preview={preview} />
        <SaveLink file="incidents.geojson" text={incidents} label={t("preview.saveIncidents")} />
        {sources === null ? null : (
          <SaveLink file="sources.json" text={sources} label={t("preview.saveSources")} />
        )}
        <Button tone="strong" onPress={() => events.previewLeft()}>
          {t("preview.leave")}
        </Button>
      </div>
      <details className="preview-details" open={isWide}>
        <summary>{t("preview.details")}</summary>
        <div className="preview-lists">
          <PreviewChanges changes={preview.changes} />
          <PreviewFindings findings={preview.findings} />
        </div>
      </details>
    </section>
  );
}

const kinds = [
  ["preview.new", "added"],
  ["preview.changed", "changed"],
  ["preview.gone", "removed"],
] as const;
const levels = [
  ["preview.errors", "error"],
  ["preview.warnings", "warning"],
  ["preview.hints", "hint"],
] as const;

function Counts({ preview: { changes, findings, refused } }: { readonly preview: Preview }) {
  const { t, list } = useLocale();
  const ofKind = (kind: RecordChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  const ofLevel = (level: Level) => findings.filter((finding: Finding) => finding.level === level).length;
  const said = [
    ...kinds.map(([key, kind]) => ({ key, count: ofKind(kind) })),
    { key: "preview.refused" as const, count: refused },
    ...levels.map(([key, level]) => ({ key, count: ofLevel(level) })),
  ].filter(({ count }) => count > 0);
  return (
    <p className="preview-counts" role="status">
      {said.length === 0 ? t("preview.nothing") : list(said.map(({ key, count }) => t(key, { count })))}
    </p>
  );
}

/** A link that saves a text as a file, from the page itself. */
function SaveLink({
  file,
  text,
  label,
}: {
  readonly file: string;
  readonly text: string;
  readonly label: string;
}) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/geo+json" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <a className="button preview-save" href={address} download={file}>
      {label}
    </a>
  );
}
