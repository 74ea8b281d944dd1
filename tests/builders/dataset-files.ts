import type { Dataset } from "../../src/domain/dataset.ts";
import { incidentFeature } from "../../src/domain/incident-feature.ts";
import type { DocumentRecord, OriginRecord } from "../../src/domain/schema.ts";
import type { Origin, SourceDocument } from "../../src/domain/source.ts";

/** A dataset's incidents and sources as files spell them: what reading them gives back. */
export function incidentsAndSources({ incidents, origins, documents }: Dataset) {
  return {
    incidents: { type: "FeatureCollection", features: incidents.map(incidentFeature) },
    sources: { origins: origins.map(originRecord), documents: documents.map(documentRecord) },
  };
}

function originRecord({ id, name, short, kind, family, note }: Origin): OriginRecord {
  return {
    id,
    name_en: name.en,
    name_fa: name.fa,
    short_en: short.en,
    short_fa: short.fa,
    kind,
    family,
    note_en: note?.en ?? null,
    note_fa: note?.fa ?? null,
  };
}

function documentRecord({
  readAtUrl,
  archiveUrl,
  publishedNote,
  ...document
}: SourceDocument): DocumentRecord {
  return { ...document, read_at_url: readAtUrl, archive_url: archiveUrl, published_note: publishedNote };
}
