import "./scope-text.css";
import { useLocale } from "../../ui/locale-context.tsx";

export interface ScopeTextProps {
  /** Incidents shown here. */
  readonly count: number;
  /** Incidents that the record holds here, as known on the filter's day. */
  readonly total: number;
}

/** How many incidents are shown of a province or a place, and how many of the record that is. */
export function ScopeText({ count, total }: ScopeTextProps) {
  const { t } = useLocale();
  return (
    <>
      <p className="scope-count">{t("count.incidents", { count })}</p>
      <p className="details-muted">
        {count === total ? t("scope.allOfRecord") : t("scope.ofRecord", { total })}
      </p>
    </>
  );
}
