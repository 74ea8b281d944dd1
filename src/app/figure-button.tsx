import { lazy, Suspense, useState } from "react";
import { useBasemap } from "../map/load-basemap.ts";
import { Button } from "../ui/button.tsx";
import { useLocale } from "../ui/locale-context.tsx";

const FigureDialog = lazy(() =>
  import("../figure/figure-dialog.tsx").then((part) => ({ default: part.FigureDialog })),
);

/** Opens the picture of the present view, with its link. The dialog is fetched when it is first asked for. */
export function FigureButton() {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button tone="strong" aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {t("figure.open")}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Figure onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** The base map is the map's own, and loaded with it. */
function Figure({ onClose }: { readonly onClose: () => void }) {
  const { basemap } = useBasemap();
  return <FigureDialog basemap={basemap} onClose={onClose} />;
}
