import { Fragment, type ReactNode } from "react";
import { isWebAddress, type SourceDocument } from "../domain/source.ts";
import { languageName } from "../i18n/language-name.ts";
import type { Locale } from "../i18n/locale.ts";
import { titleLanguage } from "../i18n/title-language.ts";

interface PlainDocumentProps {
  readonly document: SourceDocument;
  readonly locale: Locale;
}

/** A page where something was read, in one paragraph: its title, linked where its address is known, and what is known of it. */
export function PlainDocument({ document, locale }: PlainDocumentProps) {
  const { t } = locale;
  const { title, url, readAtUrl, archiveUrl } = document;
  const language = titleLanguage(document);
  return (
    <>
      <PlainLink url={url}>
        <bdi lang={language === locale.language ? undefined : language}>{title}</bdi>
      </PlainLink>
      {" · "}
      <bdi>{document.publisher}</bdi>
      {document.publishedNote === null ? null : (
        <>
          {" · "}
          <bdi lang="en">{document.publishedNote}</bdi>
        </>
      )}
      {factsOf(document, locale).map((fact) => (
        <Fragment key={fact}> · {fact}</Fragment>
      ))}
      {readAtUrl === null || readAtUrl === url ? null : (
        <>
          {" · "}
          <PlainLink url={readAtUrl}>{t("document.readAt")}</PlainLink>
        </>
      )}
      {archiveUrl === null ? null : (
        <>
          {" · "}
          <PlainLink url={archiveUrl}>{t("document.archived")}</PlainLink>
        </>
      )}
    </>
  );
}

/** A link to another site, which learns nothing of where the reader came from; the text alone where the address is not of the web. */
export function PlainLink({ url, children }: { readonly url: string | null; readonly children: ReactNode }) {
  if (url === null || !isWebAddress(url)) return children;
  return (
    <a href={url} rel="noreferrer">
      {children}
    </a>
  );
}

function factsOf(document: SourceDocument, locale: Locale): string[] {
  const { t, day } = locale;
  const { published, language, via, url } = document;
  return [
    published === null ? t("document.noDay") : t("document.published", { day: day(published) }),
    ...(via === null ? [] : [t("document.via", { name: via })]),
    ...(language === locale.language
      ? []
      : [t("document.language", { language: languageName(language, locale) })]),
    ...(titleLanguage(document) === language ? [] : [t("document.titleTranslated")]),
    ...(url === null ? [t("document.noAddress")] : []),
  ];
}
