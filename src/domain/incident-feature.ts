import type { Claim, Incident } from "./incident.ts";
import type { ClaimRecord, IncidentFeature } from "./schema.ts";

/** An incident as the file spells it: the inverse of `incidentFrom`. */
export function incidentFeature(incident: Incident): IncidentFeature {
  const { id, title, summary, category, days, daysNote, place, province } = incident;
  const [lon, lat] = place.point ?? [];
  return {
    type: "Feature",
    id,
    geometry: lon === undefined || lat === undefined ? null : { type: "Point", coordinates: [lon, lat] },
    properties: {
      title_en: title.en,
      title_fa: title.fa,
      summary_en: summary.en,
      summary_fa: summary.fa,
      category,
      date_start: days?.start ?? null,
      date_end: days?.end ?? null,
      date_precision: days?.precision ?? null,
      date_note: daysNote?.en ?? null,
      date_note_fa: daysNote?.fa ?? null,
      place_en: place.name.en,
      place_fa: place.name.fa,
      place_precision: place.precision,
      place_radius_km: place.radiusKm,
      province,
      claims: incident.claims.map(claimRecord),
      documents: incident.documents.map((document) => document.id),
      overlaps: [...incident.overlaps],
      graphic: incident.graphic,
    },
  };
}

function claimRecord({ asOf, origin, document, note, ...claim }: Claim): ClaimRecord {
  const { measure, low, high, qualifier, population, status } = claim;
  return {
    measure,
    low,
    high,
    qualifier,
    population,
    as_of: asOf,
    status,
    origin: origin.id,
    document: document.id,
    note_en: note?.en ?? null,
    note_fa: note?.fa ?? null,
  };
}
