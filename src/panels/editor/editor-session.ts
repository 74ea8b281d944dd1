import { createContext, useContext } from "react";
import type { Finding } from "../../domain/check/finding.ts";
import type { JsonEdit } from "../../domain/edit/json-edit.ts";
import type { RecordDraft } from "../../domain/edit/record-draft.ts";
import type { EditorDesk } from "../../state/editor-desk.ts";
import type { SourceOptions } from "./source-options.ts";

/** What every field of the editor reads and does. */
export interface EditorSession {
  readonly desk: EditorDesk;
  readonly draft: RecordDraft;
  /** What the rules say of the draft, as it was a moment ago. */
  readonly findings: readonly Finding[];
  readonly options: SourceOptions;
  /** One edit. Edits of one value after another, as in typing, are undone together. */
  readonly edit: (edit: JsonEdit) => void;
  /** Another draft, as one step. */
  readonly change: (draft: RecordDraft) => void;
}

const SessionContext = createContext<EditorSession | null>(null);
export const EditorSessionProvider = SessionContext.Provider;

/** The session of the editor around a field. Throws outside of one. */
export function useEditorSession(): EditorSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useEditorSession was called outside an editor, expected one above");
  return session;
}
