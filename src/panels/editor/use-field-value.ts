import type { FormField } from "../../domain/edit/form-field.ts";
import { valueAt } from "../../domain/edit/json-edit.ts";
import { useEditorSession } from "./editor-session.ts";
import type { RowControl } from "./form-row.tsx";

/** What a control of a field is given. */
export interface ControlProps {
  readonly field: FormField;
  /** The pointer of its value in the draft. */
  readonly pointer: string;
  readonly control: RowControl;
}

/** The value of a field in the draft, and how to set it. */
export function useFieldValue(pointer: string): readonly [value: unknown, set: (value: unknown) => void] {
  const { draft, edit } = useEditorSession();
  return [valueAt(draft, pointer), (value) => edit({ kind: "set", pointer, value })];
}
