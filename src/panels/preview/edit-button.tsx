import { events, useAtlas } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

export interface EditButtonProps {
  readonly id: string;
  /** What the record is called. */
  readonly name: string;
}

/** Opens the editor for a record of the preview; one at a time. */
export function EditButton({ id, name }: EditButtonProps) {
  const { t } = useLocale();
  const isEditing = useAtlas(({ editing }) => editing !== null);
  return (
    <Button
      tone="link"
      isDisabled={isEditing}
      aria-label={`${t("preview.edit")}: ${name}`}
      onPress={() => events.editorOpened(id)}
    >
      {t("preview.edit")}
    </Button>
  );
}
