import type { Dataset } from "../../src/domain/dataset.ts";
import { dayFromNumber } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/incident.ts";
import { noProvince } from "../../src/selection/columns.ts";
import { featureMaker, type SyntheticFeature } from "./synthetic-features.ts";
import { lastDay, type SyntheticRecord } from "./synthetic-record.ts";

/** The texts of the files of a synthetic record, complete as a page would fetch them. */
export interface SyntheticFiles {
  readonly incidents: string;
  readonly sources: string;
}

/** The files. Titles and summaries are those of a published record in turn, so that they are as long and as varied. */
export function syntheticFiles(record: SyntheticRecord, published: Dataset): SyntheticFiles {
  const { feature, sources } = fileMaker(record, published);
  const features = Array.from({ length: record.rows }, (_, row) => feature(row));
  return {
    incidents: JSON.stringify({ type: "FeatureCollection", features }),
    sources: JSON.stringify(sources()),
  };
}

/** Makes the files a feature at a time, for records that do not fit as a whole; `sources` has the documents of the features made so far. */
export function fileMaker(
  record: SyntheticRecord,
  { incidents }: Pick<Dataset, "incidents">,
): { readonly feature: (row: number) => object; readonly sources: () => object } {
  const documents = new Map<string, object>();
  const featureOf = featureMaker(record);
  const origins = record.speakers.map(({ id, kind, family }) => ({ ...originOf(id), kind, family }));
  return {
    feature: (row) => {
      const feature = featureOf(row);
      const claims = claimsOf(record, row);
      for (const { document, published } of claims) {
        if (!documents.has(document)) documents.set(document, documentOf(document, published));
      }
      const text = incidents[row % incidents.length];
      const properties = { ...textOf(text, row), ...placeOf(record, row), ...propertiesOf(feature, claims) };
      return { ...feature, id: `incident-${row}`, properties };
    },
    sources: () => ({ origins, documents: [...documents.values()] }),
  };
}

interface SyntheticClaim {
  readonly origin: string;
  readonly document: string;
  readonly published: string;
}

/** What an origin says on a day stands on one page, which many incidents share. */
function claimsOf({ offsets, origin, published, speakers }: SyntheticRecord, row: number): SyntheticClaim[] {
  const first = offsets[row] ?? 0;
  return Array.from({ length: (offsets[row + 1] ?? 0) - first }, (_, index) => {
    const id = speakers[origin[first + index] ?? 0]?.id ?? "";
    const day = dayFromNumber(published[first + index] ?? lastDay);
    return { origin: id, document: `${id}-${day}`, published: day };
  });
}

function documentOf(id: string, published: string): object {
  return {
    id,
    publisher: "A publisher",
    title: `Page ${id}`,
    url: `https://example.org/${id}`,
    read_at_url: null,
    archive_url: null,
    published,
    published_note: null,
    language: "en",
    via: null,
    note: null,
  };
}

function originOf(id: string): object {
  return { id, name_en: id, name_fa: id, short_en: id, short_fa: id, note_en: null, note_fa: null };
}

function textOf(incident: Incident | undefined, row: number): object {
  const { title, summary } = incident ?? { title: { en: "", fa: "" }, summary: { en: "", fa: "" } };
  return {
    title_en: `${title.en} (${row})`,
    title_fa: `${title.fa} (${row})`,
    summary_en: summary.en,
    summary_fa: summary.fa,
  };
}

function placeOf({ places, place, province }: SyntheticRecord, row: number): object {
  const found = places[place[row] ?? 0];
  const precision = province[row] === noProvince ? "country" : "province";
  return {
    place_en: found?.name.en ?? "A province",
    place_fa: found?.name.fa ?? "یک استان",
    place_precision: found?.precision ?? precision,
    place_radius_km: found?.radiusKm ?? null,
  };
}

function propertiesOf({ properties }: SyntheticFeature, claims: readonly SyntheticClaim[]): object {
  const { date_start, date_end, province, category } = properties;
  const precision = date_start === date_end ? "day" : "range";
  return {
    category,
    date_start,
    date_end,
    date_precision: date_start === null ? null : precision,
    date_note: null,
    date_note_fa: null,
    province,
    claims: claims.map(({ origin, document }) => ({
      measure: "killed",
      low: 1,
      high: null,
      qualifier: "at-least",
      population: "people",
      as_of: null,
      status: "reported",
      origin,
      document,
      note_en: null,
      note_fa: null,
    })),
    documents: [...new Set(claims.map(({ document }) => document))],
    overlaps: [],
    graphic: false,
  };
}
