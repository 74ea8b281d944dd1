import "./origin-tree.css";
import type { OriginSupport, Support } from "../../domain/support.ts";
import { titleLanguage } from "../../i18n/title-language.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { OutsideLink } from "../details/outside-link.tsx";
import { Term } from "../glossary/term.tsx";

/**
 * Who rests on whom: each family of origins, its origins, and the pages each was read in; then the pages that
 * only repeat. It shows as many families as the "independent origins" filter counts.
 */
export function OriginTree({ support }: { readonly support: Support }) {
  const { t } = useLocale();
  const { families, documents, repeating } = support;
  const counts = { documents: documents.length + repeating.length, families: families.length };
  return (
    <div className="origin-tree">
      <p className="origin-tree-summary">
        {t("support.summary", counts)} <Term id="family" isMark />
      </p>
      <ul className="origin-tree-families">
        {families.map(({ family, origins }) => (
          <li key={family} className={origins.length > 1 ? "origin-tree-family" : undefined}>
            {origins.length > 1 ? <p className="origin-tree-note">{t("support.family")}</p> : null}
            <ul className="origin-tree-origins">
              {origins.map((origin) => (
                <OriginBranch key={origin.origin.id} {...origin} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {repeating.length === 0 ? null : (
        <p className="origin-tree-note">{t("support.repeating", { count: repeating.length })}</p>
      )}
    </div>
  );
}

function OriginBranch({ origin, documents }: OriginSupport) {
  const { t, text, day } = useLocale();
  return (
    <li className="origin-tree-origin">
      <strong>
        <bdi>{text(origin.name)}</bdi>
      </strong>
      <ul className="origin-tree-documents">
        {documents.map((document) => (
          <li key={document.id}>
            <OutsideLink url={document.url ?? ""}>
              <bdi lang={titleLanguage(document)}>{document.publisher}</bdi>
            </OutsideLink>{" "}
            <span className="origin-tree-day">
              {document.published === null ? t("document.noDay") : day(document.published)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
