/** The words a record may use. Order is the order in which lists and legends show them. */

/** What an incident is. One per incident, the gravest that its sources state. */
export const categories = [
  "killing",
  "mass-killing",
  "execution",
  "death-sentence",
  "morgue",
  "burial",
  "injury",
  "hospital",
  "hospital-raid",
  "arrest",
  "enforced-disappearance",
  "forced-confession",
  "protest",
  "strike",
  "internet-shutdown",
  "curfew",
  "security-force-casualties",
  "arson-or-damage",
  "other",
] as const;
export type Category = (typeof categories)[number];

/** What a figure counts. Figures of different measures are never compared. */
export const measures = [
  "killed",
  /** Reported deaths that an origin has not confirmed yet. Never part of its count of the killed. */
  "under-review",
  "injured",
  "arrested",
  "bodies",
  "body-bags",
  "photographed-dead",
  "buried",
  "executed",
  "death-sentences",
  "confessions",
  "protesters",
  "cities",
  "other",
] as const;
export type Measure = (typeof measures)[number];

/** Measures that count things, not people: a bag or a city is no person, whomever the claim is about. */
export const impersonalMeasures: ReadonlySet<Measure> = new Set(["body-bags", "cities"]);

/** How the origin limits its own figure. Absent means that the figure was given bare. */
export const qualifiers = ["exactly", "at-least", "about", "up-to"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Whom a figure counts. Absent means that the origin did not say. */
export const populations = [
  "people",
  "protesters",
  "civilians",
  "security-forces",
  "detainees",
  "children",
] as const;
export type Population = (typeof populations)[number];

/** How sure the origin is, in its own words; never our judgement. */
export const statuses = ["verified", "reported", "official", "alleged", "disputed"] as const;
export type Status = (typeof statuses)[number];

/** How exactly a place is known, finest first (compare ACLED's geo-precision codes). */
export const placePrecisions = [
  "facility",
  "neighbourhood",
  "city",
  "county",
  "province",
  "country",
] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

/** How exactly a date is known (compare UCDP GED's date_prec). */
export const datePrecisions = ["day", "range", "week", "month"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** What an origin is. */
export const originKinds = [
  "rights-group",
  "un",
  "news-media",
  "network-monitor",
  "political-group",
  "state",
  "other",
] as const;
export type OriginKind = (typeof originKinds)[number];

/** What a context event is. */
export const eventKinds = ["protest", "shutdown", "statement", "judiciary", "un", "politics"] as const;
export type EventKind = (typeof eventKinds)[number];

/** ISO 3166-2:IR codes as revised in 2020, in code order. */
export const provinceIds = [
  "IR-00",
  "IR-01",
  "IR-02",
  "IR-03",
  "IR-04",
  "IR-05",
  "IR-06",
  "IR-07",
  "IR-08",
  "IR-09",
  "IR-10",
  "IR-11",
  "IR-12",
  "IR-13",
  "IR-14",
  "IR-15",
  "IR-16",
  "IR-17",
  "IR-18",
  "IR-19",
  "IR-20",
  "IR-21",
  "IR-22",
  "IR-23",
  "IR-24",
  "IR-25",
  "IR-26",
  "IR-27",
  "IR-28",
  "IR-29",
  "IR-30",
] as const;
export type ProvinceId = (typeof provinceIds)[number];

/** Whether a text is one of a vocabulary's words, as a type guard. */
export function isOneOf<Word extends string>(words: readonly Word[], text: unknown): text is Word {
  return (words as readonly unknown[]).includes(text);
}
