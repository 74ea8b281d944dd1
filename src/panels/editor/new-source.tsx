import { statedId } from "../../domain/check/check-ids.ts";
import { documentFields, originFields } from "../../domain/edit/blank-record.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { useEditorSession } from "./editor-session.ts";
import { Field } from "./field-control.tsx";

const fields = { origins: originFields, documents: documentFields } as const;

/** The fields of an origin or a page that is new with this draft; nothing for those that the record has. Its id follows from what is written, when it is handed on. */
export function NewSource({ list, id }: { readonly list: "origins" | "documents"; readonly id: unknown }) {
  const { t } = useLocale();
  const { draft } = useEditorSession();
  const index = draft[list].findIndex((record) => statedId(record) === id);
  if (index < 0) return null;
  const title = t(list === "origins" ? "editor.newOrigin" : "editor.newDocument");
  return (
    <fieldset className="form-new">
      <legend>{title}</legend>
      {fields[list]
        .filter(({ key }) => key !== "id" && key !== "family")
        .map((field) => (
          <Field key={field.key} field={field} of={`/${list}/${index}`} />
        ))}
    </fieldset>
  );
}
