import { useLocale } from "../ui/locale-context.tsx";

/** How the map is used by keyboard: read out with its name, and seen while the focus is on it. */
export function MapHelp({ id }: { readonly id: string }) {
  const { t } = useLocale();
  return (
    <p className="map-help" id={id}>
      {t("map.help")}
    </p>
  );
}
