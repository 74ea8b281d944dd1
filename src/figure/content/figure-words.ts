import type { Incident } from "../../domain/incident.ts";
import { filterText } from "../../i18n/filter-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { originsOf, spanOf } from "./entries.ts";
import type { EntryLine, EntryWords } from "./entry-words.ts";
import type { FigureSubject } from "./subject.ts";

/** The area that a picture is of, by name. */
export function areaName({ scope, selection }: FigureSubject, { t, text }: Locale): string {
  if (scope.kind !== "province") return t("figure.iran");
  const province = selection.dataset.provinces.find(({ id }) => id === scope.id);
  return province ? text(province.name) : scope.id;
}

/** The title that is made for a picture. `shown` counts what lies on the section that it shows. */
export function titleText(subject: FigureSubject, shown: number, locale: Locale): string {
  const { t } = locale;
  const { count } = subject.selection;
  const place = areaName(subject, locale);
  if (count === 0) return t("figure.title.none", { place });
  if (subject.scope.kind === "province") return t("figure.title.province", { province: place, count });
  return subject.scope.kind === "view"
    ? t("figure.title.view", { count, shown })
    : t("figure.title.iran", { count });
}

/** What passed, in words: days, sources, and all else that the filter asks, with what cannot be seen on the map. */
export function filtersText({ selection, scope }: FigureSubject, locale: Locale): string {
  const { t } = locale;
  const { filter, dataset } = selection;
  const told = filterText(filter, dataset, locale).filter(
    ({ facet }) => facet !== "provinces" || scope.kind !== "province",
  );
  const span = spanOf(selection.incidents);
  const isAsked = (facet: string) => told.some((one) => one.facet === facet);
  const unpinned = selection.incidents.filter(({ place }) => place.point === null).length;
  return [
    ...(isAsked("window") || span === null ? [] : [t("figure.allDates", { span: locale.span(span) })]),
    ...told.map(({ text }) => text),
    ...(isAsked("sources") ? [] : [t("figure.allSources")]),
    ...(scope.kind === "province" || selection.count === 0
      ? []
      : [t("figure.inProvinces", { count: selection.provincesWithIncidents })]),
    ...(unpinned === 0
      ? []
      : [t(scope.kind === "province" ? "figure.unpinnedHere" : "figure.unpinned", { count: unpinned })]),
  ].join(" · ");
}

/** Everyone who says something about the incidents that a picture counts, by full name or short. */
export function sourceNames(
  incidents: readonly Incident[],
  name: "name" | "short",
  { text }: Locale,
): string[] {
  return [...new Set(originsOf(incidents).map((origin) => text(origin[name])))];
}

/** The picture in words, for those who do not see it: what it counts, where most is, and its list. */
export function alternativeText(
  subject: FigureSubject,
  { words, more }: { readonly words: readonly EntryWords[]; readonly more: string | null },
  locale: Locale,
): string {
  const { t } = locale;
  const { selection } = subject;
  const counted = t("count.incidentsInProvinces", {
    count: selection.count,
    provinces: selection.provincesWithIncidents,
  });
  const opening = t("figure.alt.map", {
    place: areaName(subject, locale),
    count: subject.scope.kind === "province" ? t("count.incidents", { count: selection.count }) : counted,
    where: ` (${filtersText(subject, locale)})`,
  });
  const entries = words.flatMap(({ place, lines }) =>
    lines.map((line: EntryLine) => t("figure.alt.entry", { place, ...line })),
  );
  const rest = more === null ? [] : [t("figure.alt.more", { text: more })];
  return [`${opening}${mostText(subject, locale)}`, ...entries, ...rest, t("figure.asReported")].join(" ");
}

/** The three provinces with most incidents, where there are several. */
function mostText({ selection, scope }: FigureSubject, { t, text, list }: Locale): string {
  const busy = selection.provinces.filter(({ incidents }) => incidents > 0);
  if (scope.kind === "province" || busy.length < 2) return "";
  const names = new Map(selection.dataset.provinces.map(({ id, name }) => [id, text(name)]));
  const most = [...busy].sort((a, b) => b.incidents - a.incidents).slice(0, 3);
  const places = most.map(({ id, incidents }) =>
    t("figure.alt.placeCount", { place: names.get(id) ?? id, count: incidents }),
  );
  return t("figure.alt.most", { places: list(places) });
}
