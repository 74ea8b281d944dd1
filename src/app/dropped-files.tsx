import { plainText } from "../domain/plain-text.ts";
import { openFigure } from "../figure/open-figure.ts";
import { openPreview } from "../panels/preview/open-preview.ts";
import { DropTarget } from "../ui/drop-target.tsx";
import { useLocale } from "../ui/locale-context.tsx";

/** What can be dropped on the page: a picture of the atlas, which reopens the view that it was made from, and a file of incidents, which is previewed. */
export function DroppedFiles() {
  const { t } = useLocale();
  return (
    <DropTarget
      readers={[
        (bytes) => (openFigure(bytes) ? t("drop.opened") : null),
        async (bytes, name) => {
          const outcome = await openPreview(bytes, name);
          return outcome && t(`preview.${outcome}`, { name: plainText(name) });
        },
      ]}
      hint={t("drop.hint")}
      unknown={(name) => t("drop.unknown", { name: plainText(name) })}
    />
  );
}
