import { useLocale } from "../ui/locale-context.tsx";

/**
 * Stands in for a part whose script could not be had. The address holds the whole view, so that loading the page anew gives it back;
 * asking for the script alone would not help, since browsers may keep the failure.
 */
export function PartUnavailable() {
  const { t } = useLocale();
  return (
    <div className="part-unavailable" role="alert">
      <p>{t("part.unavailable")}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t("action.reload")}
      </button>
    </div>
  );
}
