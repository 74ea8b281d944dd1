import { useLocale } from "../../ui/locale-context.tsx";
import { PanelHead } from "./panel-head.tsx";

/** For a pick that the open edition of the record does not hold. */
export function UnknownPick() {
  const { t } = useLocale();
  return (
    <div>
      <PanelHead crumbs={[]} title={t("place.unknown")} />
    </div>
  );
}
