import { canonicalForm } from "../../domain/check/canonical-form.ts";
import { writeCsv } from "../../domain/import/write-csv.ts";
import type { Claim, Incident } from "../../domain/incident.ts";
import { incidentFeature } from "../../domain/incident-feature.ts";
import { dateText } from "../../i18n/incident-text.ts";
import type { Locale } from "../../i18n/locale.ts";
import { figureLink } from "../content/figure-link.ts";
import { filtersText, titleText } from "../content/figure-words.ts";
import type { FigureSubject } from "../content/subject.ts";
import { recordLicence } from "../figure-parts.ts";
import { editionText } from "../layout/foot.ts";

/** Exactly the incidents of a picture, as the published file spells them: valid against its schema. */
export function incidentsGeoJson({ selection }: FigureSubject): string {
  const collection = { type: "FeatureCollection", features: selection.incidents.map(incidentFeature) };
  return canonicalForm("incidents", collection).text;
}

/** What stands beside data that are passed on: what they are, how they were filtered, of which edition, on which terms. */
export function aboutText(subject: FigureSubject, locale: Locale): string {
  const { t } = locale;
  const { selection, edition } = subject;
  return [
    t("app.name"),
    titleText(subject, selection.count, locale),
    t("csv.about.count", { count: selection.count }),
    t("csv.about.filters", { filters: filtersText(subject, locale) }),
    editionText(edition, locale),
    t("csv.about.licence", { licence: recordLicence }),
    t("figure.asReported"),
    figureLink(subject, locale),
    "",
  ].join("\n");
}

type Column = (incident: Incident, claim: Claim | null, locale: Locale) => string;

/** Numbers keep Latin digits and days stay ISO days in both languages: they are there to be computed with. */
const columns = {
  id: ({ id }) => id,
  title: ({ title }, _claim, { text }) => text(title),
  summary: ({ summary }, _claim, { text }) => text(summary),
  category: ({ category }, _claim, { t }) => t(`category.${category}`),
  dateStart: ({ days }) => days?.start ?? "",
  dateEnd: ({ days }) => days?.end ?? "",
  datePrecision: ({ days }) => days?.precision ?? "",
  dateText: (incident, _claim, locale) => dateText(incident, locale),
  place: ({ place }, _claim, { text }) => text(place.name),
  placePrecision: ({ place }, _claim, { t }) => t(`placePrecision.${place.precision}`),
  province: ({ province }) => province ?? "",
  longitude: ({ place }) => numberText(place.point?.[0]),
  latitude: ({ place }) => numberText(place.point?.[1]),
  radiusKm: ({ place }) => numberText(place.radiusKm),
  measure: (_incident, claim, { t }) => (claim ? t(`measure.${claim.measure}`) : ""),
  low: (_incident, claim) => numberText(claim?.low),
  high: (_incident, claim) => numberText(claim?.high),
  qualifier: (_incident, claim) => claim?.qualifier ?? "",
  population: (_incident, claim, { t }) => (claim ? t(`population.${claim.population ?? "none"}`) : ""),
  asOf: (_incident, claim) => claim?.asOf ?? "",
  status: (_incident, claim, { t }) => (claim ? t(`status.${claim.status}`) : ""),
  origin: (_incident, claim, { text }) => (claim ? text(claim.origin.name) : ""),
  document: (_incident, claim) => claim?.document.title ?? "",
  publisher: (_incident, claim) => claim?.document.publisher ?? "",
  published: (_incident, claim) => claim?.document.published ?? "",
  url: (_incident, claim) => claim?.document.url ?? "",
  note: (_incident, claim, { text }) => (claim?.note ? text(claim.note) : ""),
} as const satisfies Readonly<Record<string, Column>>;

const columnNames = Object.keys(columns).filter((name): name is keyof typeof columns => name in columns);

/**
 * Exactly the incidents of a picture as a table in one language, a row for each claim, so that each figure stands beside who says
 * it (RFC 4180, formula-safe, with a byte order mark, by which spreadsheets know UTF-8). The last columns tell filter, edition and
 * licence in every row: a table has no other place that survives.
 */
export function incidentsCsv(subject: FigureSubject, locale: Locale): string {
  const { t } = locale;
  const { selection, edition } = subject;
  const about = [
    filtersText(subject, locale),
    edition.day,
    edition.preview ?? edition.version,
    recordLicence,
    figureLink(subject, locale),
  ];
  const heads = [
    ...columnNames.map((name) => t(`csv.${name}`)),
    ...(["filters", "day", "version", "licence", "link"] as const).map((name) => t(`csv.about.${name}.head`)),
  ];
  const rows = selection.incidents.flatMap((incident) =>
    claimsOf(incident).map((claim) => [
      ...columnNames.map((name) => columns[name](incident, claim, locale)),
      ...about,
    ]),
  );
  return `\ufeff${writeCsv([heads, ...rows])}`;
}

function claimsOf({ claims }: Incident): readonly (Claim | null)[] {
  return claims.length === 0 ? [null] : claims;
}

function numberText(number: number | null | undefined): string {
  return number === null || number === undefined ? "" : String(number);
}
