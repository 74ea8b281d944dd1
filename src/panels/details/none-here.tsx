import { events } from "../../state/atlas.ts";
import { Button } from "../../ui/button.tsx";
import { useLocale } from "../../ui/locale-context.tsx";

/** For a province or place of which nothing is shown: that nothing is documented, or that the filter hides what is. */
export function NoneHere({ hidden }: { readonly hidden: number }) {
  const { t } = useLocale();
  if (hidden === 0) {
    return (
      <div className="details-caution">
        <p>
          <strong>{t("count.none")}.</strong> {t("count.noneNote")}
        </p>
      </div>
    );
  }
  return (
    <div className="details-caution">
      <p>{t("scope.hiddenHere", { count: hidden })}</p>
      <Button onPress={events.filterCleared}>{t("action.clearFilters")}</Button>
    </div>
  );
}
