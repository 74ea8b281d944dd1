import { useLocale } from "../ui/locale-context.tsx";

/** The id of the list or page that the skip link leads to. */
export const skipTarget = "list";

/** Leads past the map for keyboards. A button, since the fragment of the address holds the view. */
export function SkipLink() {
  const { t } = useLocale();
  return (
    <button
      type="button"
      className="skip-link visually-hidden"
      onClick={() => document.getElementById(skipTarget)?.focus()}
    >
      {t("app.skipToList")}
    </button>
  );
}
