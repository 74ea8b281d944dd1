import { createContext, type ReactNode, useContext, useEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Locale } from "../i18n/locale.ts";

const LocaleContext = createContext<Locale | null>(null);

/** Gives its children a way of saying things, and tells the document and its controls their language and direction. */
export function LocaleProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  useEffect(() => {
    document.documentElement.lang = locale.language;
    document.documentElement.dir = locale.direction;
    document.title = locale.t("app.name");
  }, [locale]);
  return (
    <I18nProvider locale={locale.language}>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </I18nProvider>
  );
}

/** The language, numbers and calendar of the page. Throws outside a `LocaleProvider`. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error("useLocale was called outside a LocaleProvider, expected one above");
  return locale;
}
