import type { ContextEvent } from "./context-event.ts";
import type { DaySpan } from "./day.ts";
import type { Claim, Incident, IncidentDays, Place } from "./incident.ts";
import type { Localized } from "./language.ts";
import type { References } from "./references.ts";
import type {
  ClaimRecord,
  DocumentRecord,
  EventRecord,
  IncidentFeature,
  OriginRecord,
  TollRecord,
} from "./schema.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { Toll } from "./toll.ts";

/*
 * From a record as the file spells it to the object that the program uses. Nothing is judged here but
 * references: undefined means that one was missing, and `references.reasons` says which.
 */

/** An origin from its record. */
export function originFrom(record: OriginRecord): Origin {
  return {
    id: record.id,
    name: { en: record.name_en, fa: record.name_fa },
    short: { en: record.short_en, fa: record.short_fa },
    kind: record.kind,
    family: record.family,
    note: localized(record.note_en, record.note_fa),
  };
}

/** A document from its record. */
export function documentFrom(record: DocumentRecord): SourceDocument {
  return {
    id: record.id,
    publisher: record.publisher,
    title: record.title,
    url: record.url,
    readAtUrl: record.read_at_url,
    archiveUrl: record.archive_url,
    published: record.published,
    publishedNote: record.published_note,
    language: record.language,
    via: record.via,
    note: record.note,
  };
}

/** An incident from its feature, with origins and documents resolved. */
export function incidentFrom(feature: IncidentFeature, references: References): Incident | undefined {
  const { id, properties } = feature;
  const claims = properties.claims.flatMap(
    (record, index) => claimFrom(record, references, `/properties/claims/${index}`) ?? [],
  );
  const documents = references.documents(properties.documents, "/properties/documents");
  if (references.reasons.length > 0) return undefined;
  return {
    id,
    title: { en: properties.title_en, fa: properties.title_fa },
    summary: { en: properties.summary_en, fa: properties.summary_fa },
    category: properties.category,
    days: daysFrom(properties),
    daysNote: localized(properties.date_note, properties.date_note_fa),
    place: placeFrom(feature),
    province: properties.province,
    claims,
    documents: carriers(documents, claims),
    overlaps: properties.overlaps,
    graphic: properties.graphic,
  };
}

/** A toll from its record, with origin and document resolved. */
export function tollFrom(record: TollRecord, references: References): Toll | undefined {
  const origin = references.origin(record.origin, "/origin");
  const document = references.document(record.document, "/document");
  if (!origin || !document) return undefined;
  return {
    id: record.id,
    measure: record.measure,
    low: record.low,
    high: record.high,
    qualifier: record.qualifier,
    population: record.population,
    scope: scopeFrom(record),
    asOf: record.as_of,
    published: record.published,
    origin,
    document,
    status: record.status,
    method: localized(record.method_en, record.method_fa),
    note: localized(record.note_en, record.note_fa),
    parts: record.parts.map((part) => ({
      label: { en: part.label_en, fa: part.label_fa },
      value: part.value,
    })),
  };
}

/** A context event from its record, with origin and documents resolved. One day when no end is stated. */
export function eventFrom(record: EventRecord, references: References): ContextEvent | undefined {
  const origin = references.origin(record.origin, "/origin");
  const documents = references.documents(record.documents, "/documents");
  if (!origin || references.reasons.length > 0) return undefined;
  return {
    id: record.id,
    days: { start: record.date, end: record.date_end ?? record.date },
    kind: record.kind,
    title: { en: record.title_en, fa: record.title_fa },
    summary: { en: record.summary_en, fa: record.summary_fa },
    origin,
    documents,
  };
}

function claimFrom(record: ClaimRecord, references: References, pointer: string): Claim | undefined {
  const origin = references.origin(record.origin, `${pointer}/origin`);
  const document = references.document(record.document, `${pointer}/document`);
  if (!origin || !document) return undefined;
  return {
    measure: record.measure,
    low: record.low,
    high: record.high,
    qualifier: record.qualifier,
    population: record.population,
    asOf: record.as_of,
    status: record.status,
    origin,
    document,
    note: localized(record.note_en, record.note_fa),
  };
}

/** A page in which one of the claims was read carries the incident, listed again or not. Each once. */
function carriers(listed: readonly SourceDocument[], claims: readonly Claim[]): SourceDocument[] {
  return [...new Set([...listed, ...claims.map(({ document }) => document)])];
}

function placeFrom({ geometry, properties }: IncidentFeature): Place {
  return {
    name: { en: properties.place_en, fa: properties.place_fa },
    precision: properties.place_precision,
    point: geometry?.coordinates ?? null,
    radiusKm: properties.place_radius_km,
  };
}

function daysFrom({
  date_start,
  date_end,
  date_precision,
}: IncidentFeature["properties"]): IncidentDays | null {
  if (date_start === null || date_end === null || date_precision === null) return null;
  return { start: date_start, end: date_end, precision: date_precision };
}

function scopeFrom({ scope_start, scope_end }: TollRecord): DaySpan | null {
  return scope_start === null || scope_end === null ? null : { start: scope_start, end: scope_end };
}

/** A text that is there in one language only stands in for the other: better read than lost. */
function localized(en: string | null, fa: string | null): Localized | null {
  if (en === null && fa === null) return null;
  return { en: en ?? fa ?? "", fa: fa ?? en ?? "" };
}
