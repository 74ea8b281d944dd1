import { type Figure, hasNumber } from "../domain/comparison.ts";
import type { Claim } from "../domain/incident.ts";
import { impersonalMeasures } from "../domain/vocabulary.ts";
import { figureText } from "./figure-text.ts";
import type { Locale } from "./locale.ts";

/** A claim of an incident, or a toll, which says the days it covers too. */
export type AnyClaim = Claim & Pick<Figure, "scope">;

/**
 * The words of a claim without a number, as its note quotes them: "thousands" of the note "In words only:
 * thousands; the letter says ...". Null where the note quotes none, or where a number is stated.
 */
export function claimWords(claim: Pick<Claim, "low" | "high" | "note">, { t, text }: Locale): string | null {
  if (hasNumber(claim) || claim.note === null) return null;
  const opening = `${t("chart.words")}: `;
  const note = text(claim.note);
  if (!note.startsWith(opening)) return null;
  return firstClause(note.slice(opening.length));
}

/** What a claim says was counted: "at least 5,002 killed"; "killed, in words only: thousands". Never 0 for what is not stated. */
export function claimFigure(claim: Claim, locale: Locale): string {
  if (claim.measure === "other") return otherFigure(claim, locale);
  const measure = locale.t(`measure.${claim.measure}`);
  if (hasNumber(claim)) return locale.t("claim.figureOf", { figure: figureText(claim, locale), measure });
  const words = claimWords(claim, locale);
  return words === null
    ? locale.t("claim.inWordsNone", { measure })
    : locale.t("claim.inWords", { measure, words });
}

/** What "other" counts is said by the note alone: its first clause stands for the measure. */
function otherFigure(claim: Claim, locale: Locale): string {
  const what = claim.note === null ? locale.t("measure.other") : firstClause(locale.text(claim.note));
  return hasNumber(claim) ? locale.t("claim.otherOf", { figure: figureText(claim, locale), what }) : what;
}

function firstClause(text: string): string {
  return text.split(/[.;؛]/)[0]?.trim() ?? text;
}

/** Whom a claim counts, in words; that it is not stated where the origin does not say. */
export function populationText({ population }: Pick<Claim, "population">, { t }: Locale): string {
  return t(population === null ? "population.none.short" : `population.${population}`);
}

/** As of when a claim stands: "as of 22 Jan 2026", or that the day is not stated. */
export function asOfText({ asOf }: Pick<Claim, "asOf">, { t, day }: Locale): string {
  return asOf === null ? t("claim.fact.asOfNone") : t("claim.fact.asOf", { day: day(asOf) });
}

/**
 * A claim in full, for those who do not see the picture: who says it, the figure as limited, whom it counts,
 * the days it covers (a toll only), as of when, and how sure the origin is. Always with origin and day.
 */
export function claimSentence(claim: AnyClaim, locale: Locale): string {
  const { t, text } = locale;
  const facts = [
    ...(claim.population === null || impersonalMeasures.has(claim.measure)
      ? []
      : [t("claim.fact.population", { population: populationText(claim, locale) })]),
    ...scopeFact(claim, locale),
    asOfText(claim, locale),
    t(`status.${claim.status}`),
  ];
  return t("claim.sentence", {
    origin: text(claim.origin.name),
    figure: claimFigure(claim, locale),
    facts: locale.facts(facts),
  });
}

function scopeFact({ scope }: AnyClaim, { t, span }: Locale): string[] {
  if (scope === undefined) return [];
  return [scope === null ? t("claim.fact.scopeNone") : t("claim.fact.scope", { span: span(scope) })];
}
