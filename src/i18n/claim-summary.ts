import type { Claim, Incident } from "../domain/incident.ts";
import { familiesOf } from "../domain/independence.ts";
import { type Category, type Measure, measures } from "../domain/vocabulary.ts";
import { figureText } from "./figure-text.ts";
import type { Locale } from "./locale.ts";

/** A measure that counts something which can be named. */
type Countable = Exclude<Measure, "other">;
const countable = measures.filter((measure) => measure !== "other");

/** The measure that says most about an incident of a category; the others follow in the order of the vocabulary. */
const leadingMeasure: Readonly<Partial<Record<Category, Countable>>> = {
  execution: "executed",
  "death-sentence": "death-sentences",
  morgue: "bodies",
  burial: "buried",
  injury: "injured",
  arrest: "arrested",
  "forced-confession": "confessions",
};

/**
 * What is claimed about an incident, in a line: "14–23 killed, sources differ". Shows how far the figures of
 * one measure reach from the lowest to the highest stated, and never adds, averages or picks one. Figures of
 * the security forces' own dead, hurt or held stand apart from all others. Null where no claim counts anything.
 */
export function claimSummary(
  { category, claims }: Pick<Incident, "category" | "claims">,
  locale: Locale,
): string | null {
  const measure = measureToTell(category, claims);
  if (measure === null) return null;
  const counting = claims.filter((claim) => claim.measure === measure);
  const stated = counting.filter(hasNumber);
  if (stated.length === 0)
    return locale.t("summary.noNumber", { measure: locale.t(`counted.${measure}`, { count: 2 }) });
  const forces = stated.filter(({ population }) => population === "security-forces");
  const others = stated.filter(({ population }) => population !== "security-forces");
  return [others, forces]
    .filter((group) => group.length > 0)
    .map((group) => summaryOf(group, measure, locale))
    .join(locale.t("summary.between"));
}

/** The category's own measure if a claim of it has a number; else the first measure with one; else the first in words only. */
function measureToTell(category: Category, claims: readonly Claim[]): Countable | null {
  const own = leadingMeasure[category];
  const order = own === undefined ? countable : [own, ...countable];
  const withNumber = (measure: Measure) =>
    claims.some((claim) => claim.measure === measure && hasNumber(claim));
  const inWords = (measure: Measure) => claims.some((claim) => claim.measure === measure);
  return order.find(withNumber) ?? order.find(inWords) ?? null;
}

function hasNumber({ low, high }: Claim): boolean {
  return low !== null || high !== null;
}

function summaryOf(claims: readonly Claim[], measure: Countable, locale: Locale): string {
  const { t } = locale;
  const figure = reachText(claims, locale);
  const count = Math.max(...claims.map(highest));
  const counted = t("summary.counted", { figure, measure: t(`counted.${measure}`, { count }) });
  const population = populationToTell(claims);
  const said =
    population === null
      ? counted
      : t("summary.population", { counted, population: t(`population.${population}`) });
  if (!figuresDiffer(claims)) return said;
  return t(familiesOf(claims).length > 1 ? "summary.sourcesDiffer" : "summary.figuresDiffer", { said });
}

/** From the lowest figure to the highest: "14–23", "6–15 or more". */
function reachText(claims: readonly Claim[], locale: Locale): string {
  if (!figuresDiffer(claims)) return figureText(mergedLimits(claims), locale);
  const low = Math.min(...claims.map(lowest));
  const high = Math.max(...claims.map(highest));
  const span = locale.t("figure.span", { low: locale.number(low), high: locale.number(high) });
  const isOpen = claims.some((claim) => claim.high === null && highest(claim) === high);
  return isOpen ? locale.t("summary.orMore", { span }) : span;
}

/** The limits of figures that name the same numbers: the loosest of their qualifiers holds for all. */
function mergedLimits(claims: readonly Claim[]) {
  const loosest = (["at-least", "up-to", "about"] as const).find((qualifier) =>
    claims.some((claim) => claim.qualifier === qualifier),
  );
  const [first] = claims;
  return { low: first?.low ?? null, high: first?.high ?? null, qualifier: loosest ?? null };
}

function figuresDiffer(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => `${lowest(claim)}-${highest(claim)}`)).size > 1;
}

function lowest({ low, high }: Claim): number {
  return low ?? high ?? 0;
}

function highest({ low, high }: Claim): number {
  return high ?? low ?? 0;
}

/** Named only where it narrows what the measure says, and where all agree. */
function populationToTell(claims: readonly Claim[]) {
  const [first] = claims;
  const population = first?.population ?? null;
  const isNarrow = population === "security-forces" || population === "children";
  return isNarrow && claims.every((claim) => claim.population === population) ? population : null;
}
