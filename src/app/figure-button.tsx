import { lazy, Suspense } from "react";
import { useBasemap } from "../map/load-basemap.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

const FigureDialog = lazy(() =>
  import("../figure/figure-dialog.tsx").then((part) => ({ default: part.FigureDialog })),
);

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
