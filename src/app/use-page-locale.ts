import { useMemo } from "react";
import { Locale } from "../i18n/locale.ts";
import { preferredLanguage } from "../i18n/preferred-language.ts";
import { useAtlas } from "../state/atlas.ts";

/** The language and calendar of the address, else those of the browser. The same object until they change. */
export function usePageLocale(): Locale {
  const chosen = useAtlas(({ language }) => language);
  const chosenCalendar = useAtlas(({ calendar }) => calendar);
  const language = chosen ?? preferredLanguage(navigator.languages);
  return useMemo(() => new Locale(language, chosenCalendar ?? undefined), [language, chosenCalendar]);
}
