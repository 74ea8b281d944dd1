import type { Dataset } from "../../src/domain/dataset.ts";
import { inOrderOfDays } from "../../src/domain/dataset.ts";
import type { Claim, Incident } from "../../src/domain/incident.ts";
import type { Localized } from "../../src/domain/language.ts";
import type { Province } from "../../src/domain/province.ts";
import type { Origin, SourceDocument } from "../../src/domain/source.ts";
import { provinceIds } from "../../src/domain/vocabulary.ts";

/*
 * Real domain objects for tests: each builder gives a whole, valid object, and a test states only what
 * matters to it.
 */

/** A text that reads the same in both languages. */
export function inBoth(text: string): Localized {
  return { en: text, fa: text };
}

/** An origin; a family of its own unless told. */
export function origin({ id = "hrana", ...parts }: Partial<Origin> = {}): Origin {
  return { id, name: inBoth(id), short: inBoth(id), kind: "rights-group", family: id, note: null, ...parts };
}

/** A document that came out on 10 January 2026. */
export function document({ id = "page", ...parts }: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id,
    publisher: "A publisher",
    title: `Page ${id}`,
    url: `https://example.org/${id}`,
    readAtUrl: null,
    archiveUrl: null,
    published: "2026-01-10",
    publishedNote: null,
    language: "en",
    via: null,
    note: null,
    ...parts,
  };
}

/** A claim of at least 12 people killed. */
export function claim(parts: Partial<Claim> = {}): Claim {
  return {
    measure: "killed",
    low: 12,
    high: null,
    qualifier: "at-least",
    population: "people",
    asOf: "2026-01-09",
    status: "reported",
    origin: origin(),
    document: document(),
    note: null,
    ...parts,
  };
}

/** A killing in the city of Ilam on 8 January 2026, with one claim. Its documents are those of its claims unless told. */
export function incident({ claims = [claim()], ...parts }: Partial<Incident> = {}): Incident {
  return {
    id: "ilam",
    title: inBoth("Deaths in Ilam"),
    summary: inBoth("A summary."),
    category: "killing",
    days: { start: "2026-01-08", end: "2026-01-08", precision: "day" },
    daysNote: null,
    place: { name: inBoth("Ilam"), precision: "city", point: [46.42, 33.64], radiusKm: 5 },
    province: "IR-16",
    claims,
    documents: [...new Set(claims.map((one) => one.document))],
    overlaps: [],
    graphic: false,
    ...parts,
  };
}

/** The 31 provinces as squares of one degree in a row: that of index i begins at longitude i, on the equator. */
export const squareProvinces: readonly Province[] = provinceIds.map((id, west) => ({
  id,
  name: { en: `Province ${id.slice(3)}`, fa: `استان ${id.slice(3)}` },
  capital: inBoth(`Capital ${id.slice(3)}`),
  label: [west + 0.5, 0.5],
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
}));

/**
 * A dataset of an edition of 22 November 2026, incidents put in order. Origins and documents are those
 * that the incidents mention, unless told.
 */
export function dataset({ incidents = [], ...parts }: Partial<Dataset> = {}): Dataset {
  const claims = incidents.flatMap((one) => one.claims);
  return {
    day: "2026-11-22",
    incidents: [...incidents].sort(inOrderOfDays),
    origins: [...new Set(claims.map((one) => one.origin))],
    documents: [...new Set(incidents.flatMap((one) => one.documents))],
    tolls: [],
    events: [],
    provinces: squareProvinces,
    ...parts,
  };
}
