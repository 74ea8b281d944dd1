import type { Dataset } from "./dataset.ts";
import type { Day } from "./day.ts";
import type { Incident } from "./incident.ts";
import type { SourceDocument } from "./source.ts";

/**
 * The record as it could be known on a day: only what was published by its end. An incident keeps the
 * claims and documents that were out, and is absent until one of its claims was; where all were out it
 * stays the same object. A document whose page states no certain day cannot be shown to have been out
 * before the day of the edition, so it is known from then. A toll is known once it was published, or where
 * no day is stated for it, its document; an event once it began and one of its documents was out. Origins
 * and provinces stay. From the edition's day on, and for null (no limit), the same dataset comes back.
 */
export function knownOn(dataset: Dataset, day: Day | null): Dataset {
  if (day === null || day >= dataset.day) return dataset;
  const isOut = ({ published }: Pick<SourceDocument, "published">) => published !== null && published <= day;
  const incidents: Incident[] = [];
  for (const incident of dataset.incidents) {
    const claims = incident.claims.filter(({ document }) => isOut(document));
    const documents = incident.documents.filter(isOut);
    const isWhole =
      claims.length === incident.claims.length && documents.length === incident.documents.length;
    if (claims.length > 0) incidents.push(isWhole ? incident : { ...incident, claims, documents });
  }
  return {
    ...dataset,
    incidents,
    documents: dataset.documents.filter(isOut),
    tolls: dataset.tolls.filter((toll) => isOut(toll.published === null ? toll.document : toll)),
    events: dataset.events.flatMap((event) => {
      const documents = event.documents.filter(isOut);
      return event.days.start > day || documents.length === 0 ? [] : [{ ...event, documents }];
    }),
  };
}
