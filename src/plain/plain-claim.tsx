import { hasNumber } from "../domain/comparison.ts";
import type { Claim } from "../domain/incident.ts";
import { impersonalMeasures } from "../domain/vocabulary.ts";
import { type AnyClaim, asOfText, claimFigure, claimWords } from "../i18n/claim-sentence.ts";
import { figureText } from "../i18n/figure-text.ts";
import type { Locale } from "../i18n/locale.ts";
import { PlainDocument } from "./plain-document.tsx";

interface PlainClaimProps {
  readonly claim: AnyClaim;
  readonly locale: Locale;
}

/** Who says what in one claim or toll: the figure as limited, whom it counts, as of when, how sure the origin is, and where it was read. */
export function PlainClaim({ claim, locale }: PlainClaimProps) {
  const { t, text } = locale;
  const note = noteOf(claim, locale);
  return (
    <>
      <p>
        <bdi>{text(claim.origin.name)}</bdi>: <strong>{figureLine(claim, locale)}</strong>
      </p>
      <p className="facts">{factsOf(claim, locale).join(" · ")}</p>
      {note === null ? null : (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      <p className="document">
        {t("claim.field.document")}: <PlainDocument document={claim.document} locale={locale} />
      </p>
    </>
  );
}

/** What only the note can name is counted otherwise, or said without a figure: the note follows in full. */
function figureLine(claim: Claim, locale: Locale): string {
  if (claim.measure !== "other") return claimFigure(claim, locale);
  if (!hasNumber(claim)) return locale.t("claim.statement");
  return locale.t("claim.otherOf", { figure: figureText(claim, locale), what: locale.t("claim.other") });
}

/** The note, unless it only repeats the words that the figure quotes. */
function noteOf(claim: Claim, locale: Locale): string | null {
  if (claim.note === null) return null;
  const note = locale.text(claim.note);
  const words = claimWords(claim, locale);
  return note === `${locale.t("chart.words")}: ${words}` ? null : note;
}

function factsOf(claim: AnyClaim, locale: Locale): string[] {
  const { t } = locale;
  return [
    ...populationFact(claim, locale),
    ...scopeFact(claim, locale),
    asOfText(claim, locale),
    t(`status.${claim.status}`),
  ];
}

function populationFact({ population, measure }: Claim, { t }: Locale): string[] {
  if (impersonalMeasures.has(measure)) return [];
  if (population !== null) return [t("claim.fact.population", { population: t(`population.${population}`) })];
  return measure === "other" ? [] : [t("population.none")];
}

function scopeFact({ scope }: AnyClaim, { t, span }: Locale): string[] {
  if (scope === undefined) return [];
  return [scope === null ? t("claim.fact.scopeNone") : t("claim.fact.scope", { span: span(scope) })];
}
