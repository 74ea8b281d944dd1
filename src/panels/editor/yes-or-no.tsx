import { useLocale } from "../../ui/locale-context.tsx";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";

/** Yes or no; a value that is neither stands for no answer, which the check tells. */
export function YesOrNo({ pointer, control }: ControlProps) {
  const { t } = useLocale();
  const [value, set] = useFieldValue(pointer);
  return (
    <select
      {...control}
      className="form-input"
      value={String(value)}
      onChange={({ target }) => set(target.value === "true")}
    >
      {typeof value === "boolean" ? null : <option value={String(value)}>{t("editor.choose")}</option>}
      <option value="true">{t("editor.yes")}</option>
      <option value="false">{t("editor.no")}</option>
    </select>
  );
}
