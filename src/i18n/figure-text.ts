import type { Claim } from "../domain/incident.ts";
import type { Locale } from "./locale.ts";

/** The limits of a figure, of a claim or a toll alike. */
export type FigureLimits = Pick<Claim, "low" | "high" | "qualifier">;

/**
 * A figure in words, as its origin limited it: "at least 205", "14–23", "about 2,000", "up to 30,000".
 * Without any number it says that none is stated; it never says 0.
 */
export function figureText({ low, high, qualifier }: FigureLimits, { t, number }: Locale): string {
  if (low !== null && high !== null && low !== high) {
    const span = t("figure.span", { low: number(low), high: number(high) });
    return qualifier === "about" ? t("figure.about", { number: span }) : span;
  }
  const only = low ?? high;
  if (only === null) return t("figure.notStated");
  if (qualifier !== null) return t(`figure.${qualifier}`, { number: number(only) });
  if (low === null) return t("figure.up-to", { number: number(only) });
  return t("figure.bare", { number: number(only) });
}

/** The same with a sign for the qualifier, where there is room for a number only: "≥ 205", "≈ 2,000", "≤ 30,000", "–". */
export function figureSign({ low, high, qualifier }: FigureLimits, { t, number }: Locale): string {
  const sign =
    qualifier === null || qualifier === "exactly"
      ? ""
      : { "at-least": "≥ ", about: "≈ ", "up-to": "≤ " }[qualifier];
  if (low !== null && high !== null && low !== high) {
    return `${qualifier === "about" ? sign : ""}${t("figure.span", { low: number(low), high: number(high) })}`;
  }
  const only = low ?? high;
  if (only === null) return "–";
  return `${sign}${number(only)}`;
}
