import { openFigure } from "../figure/open-figure.ts";
import { DropTarget } from "../ui/drop-target.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** What can be dropped on the page: a picture of the atlas, which reopens the view that it was made from. */
export function DroppedFiles() {
  const { t } = useLocale();
  return (
    <DropTarget
      readers={[(bytes) => (openFigure(bytes) ? t("drop.opened") : null)]}
      hint={t("drop.hint")}
      unknown={(name) => t("drop.unknown", { name })}
    />
  );
}
