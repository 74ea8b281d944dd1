import "./editor-panel.css";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { events, useAtlas } from "../../state/atlas.ts";
import { type EditorDesk, editorDesk, proposeDraft } from "../../state/editor-desk.ts";
import { Button } from "../../ui/button.tsx";
import { LeaveQuestion } from "../../ui/leave-question.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { useLeaveWarning } from "../../ui/use-leave-warning.ts";
import { EditorForm } from "./editor-form.tsx";
import { EditorHead } from "./editor-head.tsx";
import { EditorSessionProvider } from "./editor-session.ts";
import { useDraft } from "./use-draft.ts";

/** The editor of the record that was asked for: fetches the published files, then shows the form. */
export function EditorPanel() {
  const id = useAtlas(({ editing }) => editing?.id ?? null);
  return <DeskLoader key={id ?? ""} id={id} />;
}

function DeskLoader({ id }: { readonly id: string | null }) {
  const { t } = useLocale();
  const [desk, setDesk] = useState<EditorDesk | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    editorDesk(id).then(
      (made) => isCurrent && setDesk(made),
      () => isCurrent && setDesk("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (desk === null) return <p className="editor-waiting">{t("editor.loading")}</p>;
  if (desk !== "failed") return <Editor desk={desk} />;
  return (
    <div className="editor-waiting" role="alert">
      <p>{t("editor.failed")}</p>
      <Button onPress={events.editorLeft}>{t("editor.close")}</Button>
    </div>
  );
}

function Editor({ desk }: { readonly desk: EditorDesk }) {
  const { t } = useLocale();
  const state = useDraft(desk);
  const { session, isChanged } = state;
  const [isAsking, setAsking] = useState(false);
  const [phase, setPhase] = useState<"editing" | "proposing" | "failed">("editing");
  const box = useRef<HTMLElement>(null);
  useLeaveWarning(isChanged);
  usePlacingKeys();
  useEffect(() => box.current?.focus(), []);

  const close = () => (isChanged ? setAsking(true) : events.editorLeft());
  const propose = () => {
    setPhase("proposing");
    proposeDraft(session.draft, desk).catch(() => setPhase("failed"));
  };
  const title = desk.id === null ? t("editor.new") : t("editor.title", { id: desk.id });
  return (
    <EditorSessionProvider value={session}>
      <section className="editor" ref={box} tabIndex={-1} aria-label={title}>
        <EditorHead title={title} state={state} onClose={close} />
        <EditorForm />
        <footer className="editor-foot">
          <Button tone="strong" isDisabled={phase === "proposing"} onPress={propose}>
            {t(phase === "proposing" ? "editor.proposing" : "editor.propose")}
          </Button>
          <p className="form-help" role="status">
            {t(phase === "failed" ? "editor.failed" : "editor.proposeNote")}
          </p>
        </footer>
      </section>
      <LeaveQuestion
        isOpen={isAsking}
        text={t("editor.leaveText")}
        onLeave={events.editorLeft}
        onStay={() => setAsking(false)}
      />
    </EditorSessionProvider>
  );
}

/** Escape ends the placing on the map. */
function usePlacingKeys(): void {
  const isPlacing = useAtlas(({ editing }) => editing?.isPlacing ?? false);
  const pressed = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape" && isPlacing) events.placingChanged(false);
  });
  useEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
