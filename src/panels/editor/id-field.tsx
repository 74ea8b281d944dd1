import { statedId } from "../../domain/check/check-ids.ts";
import { finishedDraft } from "../../domain/edit/record-draft.ts";
import { fieldHelpText, fieldLabel } from "../../i18n/field-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { useEditorSession } from "./editor-session.ts";
import { FormRow } from "./form-row.tsx";

/** The id: fixed for an incident that has one, proposed from title and day for a new one. */
export function IdField({ incident }: { readonly incident: unknown }) {
  const locale = useLocale();
  const { draft, desk, edit } = useEditorSession();
  const isFixed = desk.id !== null;
  const proposed = statedId(finishedDraft(draft, desk.judge).incident) ?? "";
  return (
    <FormRow
      pointer="/incident/id"
      label={fieldLabel("id", locale)}
      help={isFixed ? locale.t("editor.idFixed") : fieldHelpText("id", locale)}
      isOptional={isFixed || proposed !== ""}
    >
      {(control) => (
        <input
          {...control}
          className="form-input"
          dir="ltr"
          autoComplete="off"
          readOnly={isFixed}
          placeholder={proposed}
          value={statedId(incident) ?? ""}
          onChange={({ target }) => edit({ kind: "set", pointer: "/incident/id", value: target.value })}
        />
      )}
    </FormRow>
  );
}
