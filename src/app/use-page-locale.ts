import { useMemo } from "react";
import { preferredLanguage } from "../i18n/direction.ts";
import { Locale } from "../i18n/locale.ts";
import { naturalCalendar } from "../i18n/natural-calendar.ts";
import { useAtlas } from "../state/atlas.ts";

/** The language and calendar of the address, else those of the browser. The same object until they change. */
export function usePageLocale(): Locale {
  const chosen = useAtlas(({ language }) => language);
  const chosenCalendar = useAtlas(({ calendar }) => calendar);
  const language = chosen ?? preferredLanguage(navigator.languages);
  const calendar = chosenCalendar ?? naturalCalendar(language);
  return useMemo(() => new Locale(language, calendar), [language, calendar]);
}
