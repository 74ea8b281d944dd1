import { withNewSource } from "../../domain/edit/record-draft.ts";
import { fieldLabel } from "../../i18n/field-text.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { SearchSelect } from "../../ui/search-select.tsx";
import { useEditorSession } from "./editor-session.ts";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";

/** An origin or a page of the record, found by search, or a new one, whose fields then follow. */
export function ReferenceControl({ field, pointer, control }: ControlProps) {
  const locale = useLocale();
  const { t } = locale;
  const { draft, desk, options, change } = useEditorSession();
  const [value, set] = useFieldValue(pointer);
  const to = field.to === "origin" ? "origin" : "document";
  const list = to === "origin" ? "origins" : "documents";
  const id = typeof value === "string" ? value : "";
  const known = options.nameOf(to, id);
  const enter = () =>
    change(withNewSource(draft, list, { pointer, isTaken: (taken) => desk.judge.isSourceTaken(taken) }));
  return (
    <div className="form-reference">
      <SearchSelect
        {...control}
        label={fieldLabel(field.key, locale)}
        chosen={known ?? (id === "" ? "" : t("editor.unknown", { id }))}
        placeholder={t("editor.search")}
        find={(text) => options.find(to, text)}
        onChoose={set}
        nothing={t("editor.notFound")}
      />
      <Button onPress={enter}>{t(to === "origin" ? "editor.newOrigin" : "editor.newDocument")}</Button>
    </div>
  );
}
