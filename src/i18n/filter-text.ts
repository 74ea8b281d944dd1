import type { Dataset } from "../domain/dataset.ts";
import type { Day } from "../domain/day.ts";
import { foldForSearch } from "../domain/search-text.ts";
import type { Facet, Filter } from "../selection/filter.ts";
import type { Locale } from "./locale.ts";

/** What a filter asks of one facet, in words. */
export interface FacetText {
  readonly facet: Facet;
  readonly text: string;
}

type Names = Pick<Dataset, "origins" | "provinces">;
type Telling = (filter: Filter, names: Names, locale: Locale) => string | null;

/** In the order in which facets are told; null where the facet lets everything pass. */
const tellings: Readonly<Record<Facet, Telling>> = {
  window: windowText,
  sources: ({ origins, kinds }, names, locale) => {
    const kindNames = kinds.map((kind) => locale.t(`kind.${kind}`));
    const originNames = origins.map((id) => originName(id, names, locale));
    return listText("filter.sources", [...kindNames, ...originNames], locale);
  },
  categories: ({ categories }, _names, locale) => {
    const words = categories.map((category) => locale.t(`category.${category}`));
    return listText("filter.categories", words, locale);
  },
  independent: ({ independent }, _names, { t }) =>
    independent > 1 ? t("filter.independent", { count: independent }) : null,
  provinces: ({ provinces }, names, locale) => {
    const words = provinces.map((id) => provinceName(id, names, locale));
    return listText("filter.provinces", words, locale);
  },
  text: ({ text }, _names, { t }) =>
    foldForSearch(text) === "" ? null : t("filter.text", { text: text.trim() }),
  known: ({ known }, _names, { t, day }) => (known === null ? null : t("filter.known", { day: day(known) })),
};

/**
 * A filter in words, facet by facet: "8–9 Jan 2026", "source: Hengaw, HRANA and 3 more". Empty when it lets
 * everything pass. An id that the record does not know is told as it is.
 */
export function filterText(filter: Filter, names: Names, locale: Locale): FacetText[] {
  return Object.entries(tellings).flatMap(([facet, tell]) => {
    const text = tell(filter, names, locale);
    return text === null || !isFacet(facet) ? [] : [{ facet, text }];
  });
}

/** The same in one line, for a title or a foot: "8–9 Jan 2026 · 2 or more independent origins"; "All sources, all dates" when everything passes. */
export function filterLine(filter: Filter, names: Names, locale: Locale): string {
  const texts = filterText(filter, names, locale).map(({ text }) => text);
  return texts.length === 0 ? locale.t("filter.none") : texts.join(" · ");
}

function isFacet(text: string): text is Facet {
  return text in tellings;
}

function windowText({ axis, from, to }: Filter, _names: Names, locale: Locale): string | null {
  const days = daysText(from, to, locale);
  if (days === null) return null;
  return axis === "published" ? locale.t("filter.published", { days }) : days;
}

function daysText(from: Day | null, to: Day | null, { t, day, span }: Locale): string | null {
  if (from !== null && to !== null) return span({ start: from, end: to });
  if (from !== null) return t("filter.from", { day: day(from) });
  return to === null ? null : t("filter.to", { day: day(to) });
}

/** Two names and how many more; three are named in full, since "and 1 more" saves nothing. Null for none. */
function listText(
  key: "filter.sources" | "filter.categories" | "filter.provinces",
  names: readonly string[],
  { t, list }: Locale,
): string | null {
  if (names.length === 0) return null;
  const more = names.length - 2;
  const told = more > 1 ? [...names.slice(0, 2), t("filter.more", { count: more })] : names;
  return t(key, { names: list(told), count: names.length });
}

function originName(id: string, { origins }: Names, { text }: Locale): string {
  const found = origins.find((origin) => origin.id === id);
  return found ? text(found.short) : id;
}

function provinceName(id: string, { provinces }: Names, { text }: Locale): string {
  const found = provinces.find((province) => province.id === id);
  return found ? text(found.name) : id;
}
