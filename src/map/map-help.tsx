import { useLocale } from "../ui/locale-context.tsx";

/** How the map is used by keyboard: read out with its name, and seen while the focus is on it. */
export function MapHelp({ id, isOpening }: { readonly id: string; readonly isOpening: boolean }) {
  const { t } = useLocale();
  return (
    <p className="map-help" id={id}>
      {t(isOpening ? "map.help" : "map.helpClean")}
    </p>
  );
}
