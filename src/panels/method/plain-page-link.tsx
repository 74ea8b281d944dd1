import { plainPageName } from "../../i18n/plain-page-name.ts";
import { useLocale } from "../../ui/locale-context.tsx";

/** A link to the whole record as a page without map and script. None in the one file, beside which no page lies. */
export function PlainPageLink() {
  const { t, language } = useLocale();
  return __EDITION__ === "file" ? null : <a href={`./${plainPageName(language)}`}>{t("plain.open")}</a>;
}
