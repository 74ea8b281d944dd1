import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from "react";
import { type History, historyOf, redone, stepped, undone } from "../../domain/edit/history.ts";
import { editedDraft, type RecordDraft } from "../../domain/edit/record-draft.ts";
import type { EditorDesk } from "../../state/editor-desk.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import type { EditorSession } from "./editor-session.ts";
import { SourceOptions } from "./source-options.ts";

/** A draft with its history. */
export interface DraftState {
  readonly session: EditorSession;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether it differs from what it began as. */
  readonly isChanged: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The draft that is edited at a desk: its steps can be undone, and the rules follow it as soon as typing leaves them the time. */
export function useDraft(desk: EditorDesk): DraftState {
  const { language } = useLocale();
  const [history, setHistory] = useState<History<RecordDraft>>(() => historyOf(desk.initial));
  const draft = history.present;
  const settled = useDeferredValue(draft);
  const findings = useMemo(() => desk.judge.findings(settled), [desk, settled]);
  const options = useMemo(
    () => new SourceOptions(desk.contents, settled, language),
    [desk, settled, language],
  );
  const undo = () => setHistory(undone);
  const redo = () => setHistory(redone);
  useUndoKeys(undo, redo);
  const session: EditorSession = {
    desk,
    draft,
    findings,
    options,
    edit: (edit) =>
      setHistory((before) =>
        stepped(before, editedDraft(before.present, edit), edit.kind === "set" ? edit.pointer : null),
      ),
    change: (next) => setHistory((before) => stepped(before, next, null)),
  };
  const isChanged = draft !== desk.initial;
  return {
    session,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isChanged,
    undo,
    redo,
  };
}

/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y, wherever the focus is: a field's own undoing would know nothing of the other fields. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
