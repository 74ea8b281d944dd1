import "./preview-banner.css";
import { useState } from "react";
import type { Finding, Level } from "../../domain/check/finding.ts";
import type { RecordChange } from "../../domain/compare/compare-contents.ts";
import { events, useAtlas } from "../../state/atlas.ts";
import type { Preview } from "../../state/preview.ts";
import { Button } from "../../ui/button.tsx";
import { LeaveQuestion } from "../../ui/leave-question.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { useLeaveWarning } from "../../ui/use-leave-warning.ts";
import { PreviewChanges } from "./preview-changes.tsx";
import { PreviewFindings } from "./preview-findings.tsx";
import { SaveFile } from "./save-file.tsx";

/** Says on every page that a file is previewed, what it would change and what is wrong with it, and leads out again. Nothing without a preview. */
export function PreviewBanner() {
  const preview = useAtlas((state) => state.preview);
  return preview === null ? null : <Banner key={preview.name} preview={preview} />;
}

function Banner({ preview }: { readonly preview: Preview }) {
  const { t } = useLocale();
  const { name, incidents, sources } = preview;
  const saved = useSavedFiles(preview);
  const leaving = useLeaving(preview);
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
        <SaveFile
          file="incidents.geojson"
          text={incidents}
          label={t("preview.saveIncidents")}
          onSaved={() => saved("incidents.geojson")}
        />
        {sources === null ? null : (
          <SaveFile
            file="sources.json"
            text={sources}
            label={t("preview.saveSources")}
            onSaved={() => saved("sources.json")}
          />
        )}
        <Button tone="strong" onPress={leaving.leave}>
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
      <LeaveQuestion
        isOpen={leaving.isAsking}
        text={t("editor.leavePreview")}
        onLeave={events.previewLeft}
        onStay={leaving.stay}
      />
    </section>
  );
}

/** Tells once that all files have been saved as the preview has them now. */
function useSavedFiles({ incidents, sources }: Preview): (file: string) => void {
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const now = new Map([
    ["incidents.geojson", incidents],
    ...(sources === null ? [] : [["sources.json", sources] as const]),
  ]);
  return (file) => {
    const saved = new Map([...texts, [file, now.get(file) ?? ""]]);
    setTexts(saved);
    if ([...now].every(([name, text]) => saved.get(name) === text)) events.previewSaved();
  };
}

/** Leaves the preview; where something would be lost, asks before. */
function useLeaving({ isEdited }: Preview) {
  const [isAsking, setAsking] = useState(false);
  const isEditing = useAtlas(({ editing }) => editing !== null);
  useLeaveWarning(isEdited);
  return {
    isAsking,
    leave: () => (isEdited || isEditing ? setAsking(true) : events.previewLeft()),
    stay: () => setAsking(false),
  };
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
