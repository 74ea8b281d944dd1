import "./figure-button.css";
import { lazy, Suspense } from "react";
import { useBasemap } from "../map/load-basemap.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";
import { PartUnavailable } from "./part-unavailable.tsx";

const FigureDialog = lazy(() =>
  import("../figure/figure-dialog.tsx").then(
    (part) => ({ default: part.FigureDialog }),
    () => ({ default: DialogUnavailable }),
  ),
);

/** Stands in for a dialog whose script could not be had, over the page as the dialog would be. */
function DialogUnavailable({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLocale();
  return (
    <div className="dialog-unavailable">
      <PartUnavailable />
      <Button onPress={onClose}>{t("action.close")}</Button>
    </div>
  );
}

/** Asks for the picture of the present view, with its link. */
export function FigureButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLocale();
  return (
    <Button tone="strong" aria-haspopup="dialog" onPress={onPress}>
      {t("figure.open")}
    </Button>
  );
}

/** The picture of the present view; its dialog is fetched when it is first shown. It does not stand where it is asked for, which may be a menu that closes. */
export function Figure({ onClose }: { readonly onClose: () => void }) {
  const { basemap } = useBasemap();
  return (
    <Suspense fallback={null}>
      <FigureDialog basemap={basemap} onClose={onClose} />
    </Suspense>
  );
}
