import { daysOf } from "../../domain/day.ts";
import type { Incident } from "../../domain/incident.ts";
import type { Category } from "../../domain/vocabulary.ts";
import { claimSummary } from "../../i18n/claim-summary.ts";
import type { DayStyle } from "../../i18n/day-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Entry, originsOf, spanOf } from "./entries.ts";
import type { FigureSubject } from "./subject.ts";

/** One line of an entry: when, what is claimed, who says it. */
export interface EntryLine {
  readonly day: string;
  readonly what: string;
  readonly by: string;
}

/** An entry in words. */
export interface EntryWords {
  readonly place: string;
  /** The place without its province, for where both find no room. */
  readonly shortPlace: string;
  readonly lines: readonly EntryLine[];
}

/** Says entries of one picture in words. */
export class EntryWriter {
  readonly #locale: Locale;
  readonly #subject: FigureSubject;
  readonly #dayStyle: DayStyle;

  constructor(subject: FigureSubject, locale: Locale) {
    this.#locale = locale;
    this.#subject = subject;
    this.#dayStyle = isWithinAYear(subject.selection.incidents) ? "short" : "medium";
  }

  /** Every incident of the entry by itself. */
  inFull(entry: Entry): EntryWords {
    return { ...this.#places(entry), lines: entry.incidents.map((incident) => this.incident(incident)) };
  }

  /** The entry in one line: its incidents counted by kind. Their figures are left out, since they cannot be added. */
  together(entry: Entry): EntryWords {
    const [first, ...others] = entry.incidents;
    if (first && others.length === 0) return this.inFull(entry);
    const { t, list } = this.#locale;
    const incidents = t("figure.incidents", { count: entry.incidents.length });
    const what = t("figure.group", { incidents, kinds: list(this.#kinds(entry.incidents)) });
    const by = t("figure.originCount", { count: originsOf(entry.incidents).length });
    return { ...this.#places(entry), lines: [{ day: this.#span(entry.incidents), what, by }] };
  }

  /** The entry as briefly as can be: how many incidents, and when; of only one what is claimed, where that is short, or its kind. */
  inBrief(entry: Entry): EntryWords {
    const [first, ...others] = entry.incidents;
    const what =
      first && others.length === 0
        ? this.#briefly(first)
        : this.#locale.t("figure.incidents", { count: entry.incidents.length });
    return { ...this.#places(entry), lines: [{ day: this.#span(entry.incidents), what, by: "" }] };
  }

  /** When, what is claimed, and by whom. */
  incident(incident: Incident): EntryLine {
    return { day: this.#day(incident), what: this.#what(incident), by: this.#names(incident) };
  }

  /** What is counted; where nothing is, the kind, and the title where the kind alone would say nothing. */
  #what(incident: Incident): string {
    const { t, text } = this.#locale;
    const { category, title } = incident;
    return (
      claimSummary(incident, this.#locale) ?? (category === "other" ? text(title) : t(`category.${category}`))
    );
  }

  /** Where: the place, and in a picture of more than one province, that as well. */
  #places({ key, point, incidents }: Entry): Pick<EntryWords, "place" | "shortPlace"> {
    const { text, t } = this.#locale;
    const { selection, scope } = this.#subject;
    const province = selection.dataset.provinces.find(({ id }) => id === incidents[0]?.province);
    const wide = province ? t("province.named", { name: text(province.name) }) : t("placePrecision.country");
    if (point === null) return { place: wide, shortPlace: wide };
    const name = text(
      selection.places.find(({ place }) => place.id === key)?.place.name ?? { en: "", fa: "" },
    );
    const isPlain = scope.kind === "province" || !province || name.includes(text(province.name));
    return {
      place: isPlain ? name : t("place.line", { place: name, province: text(province.name) }),
      shortPlace: name,
    };
  }

  #briefly(incident: Incident): string {
    const { what } = this.incident(incident);
    return what.length <= 24 ? what : this.#locale.t(`category.${incident.category}`);
  }

  #kinds(incidents: readonly Incident[]): string[] {
    const { t } = this.#locale;
    const counts = new Map<Category, number>();
    for (const { category } of incidents) counts.set(category, (counts.get(category) ?? 0) + 1);
    const kinds = [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([category, count]) => {
        const kind = t(`category.${category}`);
        return count === 1 ? kind : t("figure.kind", { kind, count });
      });
    const more = kinds.length - 3;
    return more > 1 ? [...kinds.slice(0, 3), t("figure.more", { count: more })] : kinds;
  }

  #names(incident: Incident): string {
    const { text, list, t } = this.#locale;
    const names = originsOf([incident]).map(({ short }) => text(short));
    const more = names.length - 2;
    return list(more > 1 ? [...names.slice(0, 2), t("figure.more", { count: more })] : names);
  }

  #day({ days }: Incident): string {
    const { t, span } = this.#locale;
    if (days === null) return t("date.undated");
    const text = span(days, this.#dayStyle);
    if (days.precision === "week") return t("date.withinWeek", { span: text });
    return days.precision === "month" ? t("date.withinMonth", { span: text }) : text;
  }

  #span(incidents: readonly Incident[]): string {
    const span = spanOf(incidents);
    return span === null ? this.#locale.t("date.undated") : this.#locale.span(span, this.#dayStyle);
  }
}

/** Within a year, a day and a month mean one day; the strip and the filters tell which year. */
function isWithinAYear(incidents: readonly Incident[]): boolean {
  const span = spanOf(incidents);
  return span === null || daysOf(span).length <= 360;
}
