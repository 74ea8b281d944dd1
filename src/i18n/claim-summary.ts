import { type FigureGroup, groupsOf, hasNumber, sourcesDiffer } from "../domain/comparison.ts";
import type { Claim, Incident } from "../domain/incident.ts";
import { type Category, type Measure, measures, type Population } from "../domain/vocabulary.ts";
import { type FigureLimits, figureText } from "./figure-text.ts";
import type { Locale } from "./locale.ts";

/** A measure that counts something which can be named. */
type Countable = Exclude<Measure, "other">;
const countable = measures.filter((measure) => measure !== "other");

const theDead: readonly Countable[] = ["bodies", "buried", "body-bags", "photographed-dead", "killed"];

/** The measures that say what an incident of a category is about, the most telling first; of others, any may. */
const ownMeasures: Readonly<Partial<Record<Category, readonly Countable[]>>> = {
  killing: ["killed"],
  "mass-killing": ["killed"],
  execution: ["executed"],
  "death-sentence": ["death-sentences"],
  morgue: theDead,
  burial: theDead,
  injury: ["injured"],
  hospital: [...theDead, "injured"],
  arrest: ["arrested"],
  "forced-confession": ["confessions"],
};

/**
 * What is claimed about an incident, in a line: "14–23 killed, sources differ". Shows how far the figures
 * that count the same reach from the lowest to the highest stated, and never adds, averages or picks one;
 * figures of other groups of people stand beside it. "Sources differ" only where two of them cannot both be
 * right; claims of the same in words only are mentioned, since they may mean more. Null where no claim
 * counts anything.
 */
export function claimSummary(
  { category, claims }: Pick<Incident, "category" | "claims">,
  locale: Locale,
): string | null {
  const measure = measureToTell(category, claims);
  if (measure === null) return null;
  const counting = claims.filter((claim) => claim.measure === measure);
  const groups = groupsOf(counting.filter(hasNumber));
  if (groups.length === 0)
    return locale.t("summary.noNumber", { measure: locale.t(`counted.${measure}`, { count: 2 }) });
  const isOnly = groups.length === 1;
  const said = groups
    .map((group) => summaryOf({ ...group, measure, isOnly }, locale))
    .join(locale.t("summary.between"));
  return counting.every(hasNumber) ? said : locale.t("summary.othersInWords", { said });
}

/** A measure of the category's own, with a number if one has it, else in words; only then any other, likewise. */
function measureToTell(category: Category, claims: readonly Claim[]): Countable | null {
  const isNumbered = (measure: Measure) =>
    claims.some((claim) => claim.measure === measure && hasNumber(claim));
  const isClaimed = (measure: Measure) => claims.some((claim) => claim.measure === measure);
  const own = ownMeasures[category] ?? [];
  return (
    own.find(isNumbered) ??
    own.find(isClaimed) ??
    countable.find(isNumbered) ??
    countable.find(isClaimed) ??
    null
  );
}

/** Figures of one measure and population, each with a number. */
interface CountedGroup extends FigureGroup<Claim> {
  readonly measure: Countable;
  /** Whether no other group stands beside it. */
  readonly isOnly: boolean;
}

function summaryOf(group: CountedGroup, locale: Locale): string {
  const { t } = locale;
  const { figures, measure } = group;
  const count = Math.max(...figures.map(highest));
  const figure = reachText(figures, locale);
  const counted = t("summary.counted", { figure, measure: t(`counted.${measure}`, { count }) });
  const population = populationToTell(group);
  const said =
    population === null
      ? counted
      : t("summary.population", { counted, population: t(`population.${population}`) });
  if (sourcesDiffer(figures)) return t("summary.sourcesDiffer", { said });
  return haveOneNumber(figures) ? said : t("summary.figuresDiffer", { said });
}

/** From the lowest figure to the highest: "14–23", "6–15 or more". */
function reachText(claims: readonly Claim[], locale: Locale): string {
  if (haveOneNumber(claims)) return figureText(mergedLimits(claims), locale);
  const low = Math.min(...claims.map(lowest));
  const high = Math.max(...claims.map(highest));
  const span = locale.t("figure.span", { low: locale.number(low), high: locale.number(high) });
  const isOpen = claims.some((claim) => claim.high === null && highest(claim) === high);
  return isOpen ? locale.t("summary.orMore", { span }) : span;
}

/** The limits of figures that name the same numbers: the loosest of their qualifiers holds for all. */
function mergedLimits(claims: readonly Claim[]): FigureLimits {
  const loosest = (["at-least", "up-to", "about"] as const).find((qualifier) =>
    claims.some((claim) => claim.qualifier === qualifier),
  );
  const [first] = claims;
  return { low: first?.low ?? null, high: first?.high ?? null, qualifier: loosest ?? null };
}

function haveOneNumber(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => `${lowest(claim)}-${highest(claim)}`)).size === 1;
}

function lowest({ low, high }: Claim): number {
  return low ?? high ?? 0;
}

function highest({ low, high }: Claim): number {
  return high ?? low ?? 0;
}

/** Whom the figures count, unless it is people at large, or goes without saying where no other group stands beside. */
function populationToTell({ measure, population, isOnly }: CountedGroup): Population | "none" | null {
  if (population === "people" || population === measure) return null;
  if (isOnly && (population === null || population === "detainees")) return null;
  return population ?? "none";
}
