import type { Level } from "../../domain/check/finding.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { focusError } from "./focus-error.ts";
import type { DraftState } from "./use-draft.ts";

export interface EditorHeadProps {
  readonly title: string;
  readonly state: DraftState;
  readonly onClose: () => void;
}

/** What is edited, how it stands with the rules, and the way back. Stays in sight. */
export function EditorHead({ title, state, onClose }: EditorHeadProps) {
  const { t } = useLocale();
  const { session, canUndo, canRedo, undo, redo } = state;
  return (
    <header className="editor-head">
      <div className="editor-title">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <Button tone="icon" aria-label={t("editor.close")} onPress={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="editor-tools">
        <Button isDisabled={!canUndo} onPress={undo} aria-keyshortcuts="Control+Z">
          {t("editor.undo")}
        </Button>
        <Button isDisabled={!canRedo} onPress={redo} aria-keyshortcuts="Control+Shift+Z">
          {t("editor.redo")}
        </Button>
        <Standing findings={session.findings} />
      </div>
    </header>
  );
}

function Standing({ findings }: { readonly findings: DraftState["session"]["findings"] }) {
  const { t, list } = useLocale();
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("hint")];
  const said = [
    t("editor.errors", { count: errors }),
    ...(warnings > 0 ? [t("editor.warnings", { count: warnings })] : []),
    ...(hints > 0 ? [t("editor.hints", { count: hints })] : []),
  ];
  return (
    <>
      <p className="editor-standing" role="status" data-broken={errors > 0 || undefined}>
        {list(said)}
      </p>
      {errors > 0 ? (
        <Button tone="link" onPress={() => focusError(findings)}>
          {t("editor.nextError")}
        </Button>
      ) : null}
    </>
  );
}
