import "./document-line.css";
import type { SourceDocument } from "../../domain/source.ts";
import { languageName } from "../../i18n/language-name.ts";
import { titleLanguage } from "../../i18n/title-language.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { OutsideLink } from "./outside-link.tsx";

/** Where a claim was read: title and publisher of the page, when it came out, in what language, through whom, and where it can be found. */
export function DocumentLine({ document }: { readonly document: SourceDocument }) {
  const { t } = useLocale();
  const { url, archiveUrl, readAtUrl } = document;
  return (
    <div className="document">
      <p>
        <DocumentTitle document={document} />
      </p>
      <ul className="document-facts">
        <DocumentFacts document={document} />
        {url === null ? <li>{t("document.noAddress")}</li> : null}
        <LinkFact url={readAtUrl === url ? null : readAtUrl} text={t("document.readAt")} />
        <LinkFact url={archiveUrl} text={t("document.archived")} />
      </ul>
    </div>
  );
}

function LinkFact({ url, text }: { readonly url: string | null; readonly text: string }) {
  if (url === null) return null;
  return (
    <li>
      <OutsideLink url={url}>{text}</OutsideLink>
    </li>
  );
}

function DocumentTitle({ document }: { readonly document: SourceDocument }) {
  const { url, title } = document;
  const text = (
    <bdi className="document-title" lang={titleLanguage(document)}>
      {title}
    </bdi>
  );
  return url === null ? text : <OutsideLink url={url}>{text}</OutsideLink>;
}

function DocumentFacts({ document }: { readonly document: SourceDocument }) {
  const locale = useLocale();
  const { t } = locale;
  const { publisher, published, publishedNote, language, via } = document;
  return (
    <>
      <li>
        <bdi>{publisher}</bdi>
      </li>
      <li>
        {published === null ? t("document.noDay") : t("document.published", { day: locale.day(published) })}
      </li>
      {publishedNote === null ? null : (
        <li>
          <bdi lang="en">{publishedNote}</bdi>
        </li>
      )}
      {via === null ? null : <li>{t("document.via", { name: via })}</li>}
      {language === locale.language ? null : (
        <li>{t("document.language", { language: languageName(language, locale) })}</li>
      )}
      {titleLanguage(document) === language ? null : <li>{t("document.titleTranslated")}</li>}
    </>
  );
}
