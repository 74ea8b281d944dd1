import { items } from "../../domain/check/json-pointer.ts";
import { fieldLabel } from "../../i18n/field-text.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { SearchSelect } from "../../ui/search-select.tsx";
import { useEditorSession } from "./editor-session.ts";
import { type ControlProps, useFieldValue } from "./use-field-value.ts";

/** Several pages or incidents, each once; another is found by search. */
export function ReferenceList({ field, pointer, control }: ControlProps) {
  const locale = useLocale();
  const { t } = locale;
  const { desk, options, edit } = useEditorSession();
  const [value] = useFieldValue(pointer);
  const to = field.to ?? "document";
  const ids = items(value).map(String);
  return (
    <>
      <ul className="form-list">
        {ids.map((id, index) => {
          const name = options.nameOf(to, id) ?? t("editor.unknown", { id });
          return (
            <li key={id}>
              <span className="form-list-name">
                <bdi>{name}</bdi> <code>{id}</code>
              </span>
              <Button
                tone="icon"
                aria-label={t("editor.remove", { name })}
                onPress={() => edit({ kind: "remove", pointer, index })}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
      <SearchSelect
        {...control}
        label={fieldLabel(field.key, locale)}
        chosen=""
        placeholder={t("editor.search")}
        find={(text) => options.find(to, text).filter(({ id }) => !ids.includes(id) && id !== desk.id)}
        onChoose={(id) => edit({ kind: "insert", pointer, index: ids.length, value: id })}
        nothing={t("editor.notFound")}
      />
    </>
  );
}
