import { type DaySpan, spansOverlap } from "./day.ts";
import type { Claim } from "./incident.ts";
import type { Measure } from "./vocabulary.ts";

/**
 * A figure that can be held against another: a toll with the days it covers, or a claim, which has no
 * scope of its own since all claims of an incident are of that incident.
 */
export interface Figure
  extends Pick<Claim, "measure" | "low" | "high" | "qualifier" | "population" | "origin"> {
  readonly scope?: DaySpan | null;
}

/** The numbers that a figure leaves possible, both inclusive. An open side is infinite (0 below: nobody counts less). */
export interface NumberRange {
  readonly least: number;
  readonly greatest: number;
}

/** Measures of which each claim says in its note what it counts: no two of them are known to count the same. */
const uncomparable: ReadonlySet<Measure> = new Set(["other"]);

/** What somebody saw at a moment, in one film or one hall: two of them may both be right, whatever they count. */
const observations: ReadonlySet<Measure> = new Set(["bodies", "body-bags", "photographed-dead"]);

/** Measures that count no people, so that no population belongs to them. */
const withoutPopulation: ReadonlySet<Measure> = new Set(["cities", "body-bags"]);

/** Whether a figure states a number at all; a claim in words only does not. */
export function hasNumber({ low, high }: Pick<Figure, "low" | "high">): boolean {
  return low !== null || high !== null;
}

/**
 * The numbers that a figure leaves possible, for comparing only: never shown. "At least" is open upwards,
 * "up to" downwards, and "about" reaches half a unit of the last digit that the origin gave (about 2,200
 * is 2,150 to 2,250). Null where no number is stated.
 */
export function rangeOf({
  low,
  high,
  qualifier,
}: Pick<Figure, "low" | "high" | "qualifier">): NumberRange | null {
  if (low === null && high === null) return null;
  const least = qualifier === "up-to" ? 0 : (low ?? 0);
  const greatest = qualifier === "at-least" ? Number.POSITIVE_INFINITY : (high ?? Number.POSITIVE_INFINITY);
  if (qualifier !== "about") return { least, greatest };
  return { least: least - roundingOf(least), greatest: greatest + roundingOf(greatest) };
}

/** The side on which a figure is open: a floor towards greater numbers, a ceiling towards lesser ones; null when on neither. */
export function openSide(figure: Pick<Figure, "low" | "high" | "qualifier">): "greater" | "lesser" | null {
  const range = rangeOf(figure);
  if (range === null) return null;
  if (range.greatest === Number.POSITIVE_INFINITY) return "greater";
  return range.least === 0 ? "lesser" : null;
}

/** Half a unit of the last digit that is not a zero: 50 for 2,200, half for 27, none for no number. */
function roundingOf(number: number): number {
  if (number === 0 || !Number.isFinite(number)) return 0;
  let unit = 1;
  while (number % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/**
 * Whether two figures count the same thing: the same measure, the same population, and days that overlap.
 * What is not stated is not taken to be the same. Figures that count different things never contradict.
 */
export function countTheSame(a: Figure, b: Figure): boolean {
  if (a.measure !== b.measure || uncomparable.has(a.measure)) return false;
  if (a.population !== b.population) return false;
  if (a.population === null && !withoutPopulation.has(a.measure)) return false;
  return scopesOverlap(a.scope, b.scope);
}

function scopesOverlap(a: Figure["scope"], b: Figure["scope"]): boolean {
  if (a === undefined && b === undefined) return true;
  return a != null && b != null && spansOverlap(a, b);
}

/**
 * Whether two figures cannot both be right. They must count the same, and either their ranges share no
 * number over the same days, or the one that covers fewer days counts more than the other leaves possible.
 * So an early count does not contradict a later one that is greater, two floors never contradict, and
 * neither do two observations.
 */
export function excludeEachOther(a: Figure, b: Figure): boolean {
  if (!countTheSame(a, b) || observations.has(a.measure)) return false;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  if (one === null || other === null) return false;
  return (
    (isWithin(a.scope, b.scope) && one.least > other.greatest) ||
    (isWithin(b.scope, a.scope) && other.least > one.greatest)
  );
}

function isWithin(inner: Figure["scope"], outer: Figure["scope"]): boolean {
  if (inner == null || outer == null) return inner === outer;
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The figures with which a figure of another origin cannot be right, in their order; empty when the
 * sources agree or cannot be compared. What one origin corrects in its own figures is no disagreement.
 */
export function contradicted<Kind extends Figure>(figures: readonly Kind[]): Kind[] {
  return figures.filter((figure) =>
    figures.some((other) => other.origin.id !== figure.origin.id && excludeEachOther(figure, other)),
  );
}

/** Whether sources differ: two origins give figures for the same thing that cannot both be right. */
export function sourcesDiffer(figures: readonly Figure[]): boolean {
  return contradicted(figures).length > 0;
}

/** Figures that share measure and population, so that they can stand on one scale. */
export interface FigureGroup<Kind extends Figure> {
  readonly measure: Kind["measure"];
  readonly population: Kind["population"];
  /** In their order; those in words only too. */
  readonly figures: readonly Kind[];
}

/** The figures by what they count, in order of first figure. Figures of different groups are never put on one scale. */
export function groupsOf<Kind extends Figure>(figures: readonly Kind[]): FigureGroup<Kind>[] {
  const groups = new Map<string, Kind[]>();
  for (const figure of figures) {
    const key = `${figure.measure} ${figure.population}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ measure: first.measure, population: first.population, figures: members }] : [];
  });
}
