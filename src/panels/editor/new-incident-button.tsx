import { events } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** Opens the editor for an incident that the record does not have, and says what that is; `onOpen` is called before, to close what would lie over it. */
export function NewIncidentButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useLocale();
  const open = () => {
    onOpen();
    events.editorOpened(null);
  };
  return (
    <div className="settings-part">
      <Button aria-describedby="editor-about" onPress={open}>
        {t("editor.add")}
      </Button>
      <p className="settings-note" id="editor-about">
        {t("editor.about")}
      </p>
    </div>
  );
}
