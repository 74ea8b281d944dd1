import type { Dataset } from "../domain/dataset.ts";
import type { Day } from "../domain/day.ts";

/** How much of the record was known: so many, of all that the edition holds. Incidents and claims, never people. */
export interface Knowledge {
  readonly incidents: Share;
  readonly claims: Share;
  /** Nationwide figures. */
  readonly tolls: Share;
  /** Claims and nationwide figures on pages without a certain day; they are shown with no limit only. */
  readonly withoutDay: number;
}

/** So many of so many. */
export interface Share {
  readonly known: number;
  readonly all: number;
}

/** Holds the record as known (the dataset of a selection) against the whole record. */
export function knowledgeOf(record: Dataset, asKnown: Dataset): Knowledge {
  return {
    incidents: { known: asKnown.incidents.length, all: record.incidents.length },
    claims: { known: claimsOf(asKnown).length, all: claimsOf(record).length },
    tolls: { known: asKnown.tolls.length, all: record.tolls.length },
    withoutDay:
      claimsOf(record).filter(({ document }) => document.published === null).length +
      record.tolls.filter(({ published, document }) => (published ?? document.published) === null).length,
  };
}

function claimsOf({ incidents }: Dataset) {
  return incidents.flatMap(({ claims }) => claims);
}

/** First and last day on which something of the record was published; null when no page states its day. */
export function publishedDays({ documents }: Pick<Dataset, "documents">): { first: Day; last: Day } | null {
  const days = documents.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
