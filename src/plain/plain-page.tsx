import { languageName } from "../i18n/language-name.ts";
import type { Locale } from "../i18n/locale.ts";
import { plainPageName } from "../i18n/plain-page-name.ts";
import { PlainBody } from "./plain-body.tsx";
import type { PlainRecord } from "./plain-record.ts";

export interface PlainPageProps {
  readonly record: PlainRecord;
  /** The languages that the record is written out in, in their own words. */
  readonly locales: readonly Locale[];
  readonly style: string;
  /** Address of the page's icon. */
  readonly icon: string;
}

/** The record as a page of its own, which asks for nothing: it can be saved, printed and passed on. */
export function PlainPage({ record, locales, style, icon }: PlainPageProps) {
  const { locale } = record;
  const { t } = locale;
  const title = `${t("app.name")}: ${t("plain.title")}`;
  return (
    <html lang={locale.language} dir={locale.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={t("plain.about")} />
        <title>{title}</title>
        <link rel="icon" type="image/svg+xml" href={icon} />
        <style>{style}</style>
      </head>
      <body className="plain">
        <a className="skip" href={`#${record.anchor("list")}`}>
          {t("app.skipToList")}
        </a>
        <header>
          <h1>{title}</h1>
          <p>{t("overview.what")}</p>
          <p>{t("plain.about")}</p>
          <OtherPages record={record} locales={locales} />
        </header>
        <main>
          <PlainBody record={record} />
        </main>
        <PlainFoot record={record} />
      </body>
    </html>
  );
}

/** Leads to the map and to the same page in the other languages, each named in itself. */
function OtherPages({ record: { locale }, locales }: Pick<PlainPageProps, "record" | "locales">) {
  return (
    <nav aria-label={locale.t("plain.languages")}>
      <ul className="others">
        {locales
          .filter(({ language }) => language !== locale.language)
          .map((other) => (
            <li key={other.language}>
              <a href={plainPageName(other.language)} hrefLang={other.language} lang={other.language}>
                {languageName(other.language, other)}
              </a>
            </li>
          ))}
        <li>
          <a href={`./#lang=${locale.language}`}>{locale.t("plain.map")}</a>
        </li>
      </ul>
    </nav>
  );
}

/** Which edition of the record it is, and under what licence it may be passed on. */
export function PlainFoot({ record: { dataset, version, locale } }: { readonly record: PlainRecord }) {
  const { t, day } = locale;
  return (
    <footer>
      <p>
        {t("method.edition.text", { day: day(dataset.day, "long"), version })} {t("plain.licence")}
      </p>
      <p>{t("figure.asReported")}</p>
      <p>
        {t("method.errors.what")} {t("method.errors.safety")}
      </p>
    </footer>
  );
}
