import "./claim-in-full.css";
import type { ReactNode } from "react";
import { hasNumber } from "../../domain/comparison.ts";
import type { Toll } from "../../domain/toll.ts";
import { claimWords, populationText } from "../../i18n/claim-sentence.ts";
import { figureText } from "../../i18n/figure-text.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { DocumentLine } from "../details/document-line.tsx";
import { StatusTerm } from "../details/status-term.tsx";
import { Term } from "../glossary/term.tsx";
import type { TermId } from "../glossary/terms.ts";
import { PartsBar } from "./parts-bar.tsx";

/** A nationwide claim with all that is recorded of it; what the record does not hold is said not to be stated. */
export function ClaimInFull({ toll }: { readonly toll: Toll }) {
  const locale = useLocale();
  const { t, text, day, span } = locale;
  const { origin, scope, asOf, status, document, method, note, parts } = toll;
  return (
    <div className="claim-in-full">
      <p className="claim-in-full-origin">
        <bdi>{text(origin.name)}</bdi>
      </p>
      <p className="claim-in-full-figure">
        <FigureText toll={toll} />
      </p>
      <dl className="claim-in-full-facts">
        <Fact name={t("claim.field.population")} term="population">
          {populationText(toll, locale)}
        </Fact>
        <Fact name={t("claim.field.scope")} term="scope">
          {scope === null ? t("claim.notStated") : span(scope)}
        </Fact>
        <Fact name={t("claim.field.asOf")} term="as-of">
          {asOf === null ? t("date.undated") : day(asOf)}
        </Fact>
        <Fact name={t("claim.field.status")}>
          <StatusTerm status={status} />
        </Fact>
        <Fact name={t("claim.field.method")}>
          {method === null ? t("claim.notStated") : <bdi>{text(method)}</bdi>}
        </Fact>
        {note === null ? null : (
          <Fact name={t("claim.field.note")}>
            <bdi>{text(note)}</bdi>
          </Fact>
        )}
        <Fact name={t("claim.field.document")} term="document">
          <DocumentLine document={document} />
        </Fact>
      </dl>
      {parts.length === 0 ? null : (
        <section className="claim-in-full-parts">
          <h4>{t("claim.field.parts")}</h4>
          <PartsBar toll={toll} />
        </section>
      )}
    </div>
  );
}

/** The figure as limited, large; the word of a claim in words only. */
function FigureText({ toll }: { readonly toll: Toll }) {
  const locale = useLocale();
  const measure = locale.t(`measure.${toll.measure}`);
  const words = claimWords(toll, locale);
  if (hasNumber(toll)) {
    return (
      <>
        <strong>{figureText(toll, locale)}</strong>
        {toll.measure === "other" ? null : <span> {measure}</span>}
      </>
    );
  }
  return (
    <>
      {words === null ? null : <strong>“{words}”</strong>}
      <span className="claim-in-full-words">
        {locale.t("claim.inWordsNone", { measure })} <Term id="words" isMark />
      </span>
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly term?: TermId;
  readonly children: ReactNode;
}

function Fact({ name, term, children }: FactProps) {
  return (
    <div className="claim-in-full-fact">
      <dt>{term === undefined ? name : <Term id={term}>{name}</Term>}</dt>
      <dd>{children}</dd>
    </div>
  );
}
