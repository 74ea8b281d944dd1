import type { DatasetFiles } from "../../src/domain/read-dataset.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EventRecord,
  IncidentFeature,
  OriginRecord,
  TollRecord,
} from "../../src/domain/schema.ts";
import { squareProvinces } from "./incident.ts";

/*
 * Records as the files under data/ spell them, each whole and valid: a test breaks what it is about. The
 * fields are typed loosely, since that is the point.
 */

type Broken<Written> = { readonly [Key in keyof Written]?: unknown };

/** A claim of an incident, by hrana in the document "page". */
export function claimRecord(parts: Broken<ClaimRecord> = {}) {
  return {
    measure: "killed",
    low: 12,
    high: null,
    qualifier: "at-least",
    population: "people",
    as_of: "2026-01-09",
    status: "reported",
    origin: "hrana",
    document: "page",
    note_en: null,
    note_fa: null,
    ...parts,
  };
}

/** An incident in the city of Ilam on 8 January 2026; `properties` are merged into its own. */
export function incidentFeature({ properties = {}, ...parts }: BrokenFeature = {}) {
  return {
    type: "Feature",
    id: "ilam",
    geometry: { type: "Point", coordinates: [46.42, 33.64] },
    ...parts,
    properties: {
      title_en: "Deaths in Ilam",
      title_fa: "کشته‌شدن در ایلام",
      summary_en: "A summary.",
      summary_fa: "خلاصه.",
      category: "killing",
      date_start: "2026-01-08",
      date_end: "2026-01-08",
      date_precision: "day",
      date_note: null,
      date_note_fa: null,
      place_en: "Ilam",
      place_fa: "ایلام",
      place_precision: "city",
      place_radius_km: 5,
      province: "IR-16",
      claims: [claimRecord()],
      documents: ["page"],
      overlaps: [],
      graphic: true,
      ...properties,
    },
  };
}

interface BrokenFeature extends Broken<Omit<IncidentFeature, "properties">> {
  readonly properties?: Broken<IncidentFeature["properties"]>;
}

/** The origin "hrana". */
export function originRecord(parts: Broken<OriginRecord> = {}) {
  return {
    id: "hrana",
    name_en: "Human Rights Activists News Agency",
    name_fa: "خبرگزاری هرانا",
    short_en: "HRANA",
    short_fa: "هرانا",
    kind: "rights-group",
    family: "hrana",
    note_en: null,
    note_fa: null,
    ...parts,
  };
}

/** The document "page", out on 10 January 2026. */
export function documentRecord(parts: Broken<DocumentRecord> = {}) {
  return {
    id: "page",
    publisher: "HRANA",
    title: "A page",
    url: "https://example.org/page",
    read_at_url: null,
    archive_url: null,
    published: "2026-01-10",
    published_note: null,
    language: "en",
    via: null,
    note: null,
    ...parts,
  };
}

/** A toll of hrana, in the document "page", of what happened in the first two weeks. */
export function tollRecord(parts: Broken<TollRecord> = {}) {
  return {
    id: "toll",
    measure: "killed",
    low: 500,
    high: 600,
    qualifier: null,
    population: "people",
    scope_start: "2025-12-28",
    scope_end: "2026-01-10",
    as_of: "2026-01-10",
    published: "2026-01-10",
    origin: "hrana",
    document: "page",
    status: "verified",
    method_en: null,
    method_fa: null,
    note_en: null,
    note_fa: null,
    parts: [{ label_en: "Protesters", label_fa: "معترضان", value: 490 }],
    ...parts,
  };
}

/** A statement of 5 January 2026, told by hrana in the document "page". */
export function eventRecord(parts: Broken<EventRecord> = {}) {
  return {
    id: "statement",
    date: "2026-01-05",
    date_end: null,
    kind: "statement",
    title_en: "A statement",
    title_fa: "یک بیانیه",
    summary_en: "A summary.",
    summary_fa: "خلاصه.",
    origin: "hrana",
    documents: ["page"],
    ...parts,
  };
}

/** Parsed files with one good record of each kind, and square provinces. */
export function files(parts: Partial<DatasetFiles> = {}): DatasetFiles {
  return {
    incidents: incidentsFile(incidentFeature()),
    sources: { origins: [originRecord()], documents: [documentRecord()] },
    tolls: { tolls: [tollRecord()] },
    events: { events: [eventRecord()] },
    provinces: { type: "FeatureCollection", features: squareProvinces.map(provinceFeature) },
    ...parts,
  };
}

/** The file of these incidents. */
export function incidentsFile(...features: readonly unknown[]): unknown {
  return { type: "FeatureCollection", features };
}

/** A province as provinces.geojson spells it. */
export function provinceFeature({ id, name, capital, label, geometry }: (typeof squareProvinces)[number]) {
  return {
    type: "Feature",
    id,
    properties: { name_en: name.en, name_fa: name.fa, capital_en: capital.en, capital_fa: capital.fa, label },
    geometry,
  };
}
