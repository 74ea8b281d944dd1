import { useLocale } from "../ui/locale-context.tsx";

/** The id of the list or page that the skip link leads to. */
export const skipTarget = "list";

/** Moves the focus to the list or page. It stays where it is while that cannot be seen, as in a lowered sheet. */
export function focusSkipTarget(): void {
  document.getElementById(skipTarget)?.focus();
}

/** Leads past the map for keyboards. A button, since the fragment of the address holds the view. */
export function SkipLink() {
  const { t } = useLocale();
  return (
    <button type="button" className="skip-link visually-hidden" onClick={focusSkipTarget}>
      {t("app.skipToList")}
    </button>
  );
}
