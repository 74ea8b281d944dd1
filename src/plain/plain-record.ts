import type { Dataset } from "../domain/dataset.ts";
import type { Incident } from "../domain/incident.ts";
import type { Province } from "../domain/province.ts";
import type { Locale } from "../i18n/locale.ts";

/** What is written out, in which language, and how its parts are told apart in the page. */
export interface PlainRecord {
  readonly dataset: Dataset;
  /** Of the record's files; changes with any of them. */
  readonly version: string;
  readonly locale: Locale;
  /** The id in the page of a thing of the record, so that two languages can stand in one page. */
  readonly anchor: (id: string) => string;
}

/** The incidents of a province; those that are nationwide or in several stand without one. */
export interface ProvinceGroup {
  readonly province: Province | null;
  /** In the record's order. */
  readonly incidents: readonly Incident[];
}

/** All incidents, each once: every province by name in the reader's language, also those without any, and last what has no one province. */
export function provinceGroups(
  { incidents, provinces }: Dataset,
  { compare, text }: Locale,
): ProvinceGroup[] {
  const within = (id: Province["id"] | null) => incidents.filter(({ province }) => province === id);
  return [
    ...[...provinces]
      .sort((a, b) => compare(text(a.name), text(b.name)))
      .map((province) => ({ province, incidents: within(province.id) })),
    { province: null, incidents: within(null) },
  ];
}

/** The id of a group's section in the page. */
export function groupAnchor({ province }: ProvinceGroup, { anchor }: PlainRecord): string {
  return anchor(province === null ? "nationwide" : province.id);
}
