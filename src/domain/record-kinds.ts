import type { ContextEvent } from "./context-event.ts";
import { documentFrom, eventFrom, incidentFrom, originFrom, tollFrom } from "./from-records.ts";
import type { Incident } from "./incident.ts";
import { contradictionsOfEvent, contradictionsOfIncident, contradictionsOfToll } from "./record-rules.ts";
import type { References } from "./references.ts";
import type { Reason } from "./rejection.ts";
import {
  type DocumentRecord,
  documentSchema,
  type EventRecord,
  eventSchema,
  type IncidentFeature,
  incidentFeatureSchema,
  type OriginRecord,
  originSchema,
  type RecordSchema,
  type TollRecord,
  tollSchema,
} from "./schema.ts";
import type { Origin, SourceDocument } from "./source.ts";
import type { Toll } from "./toll.ts";

/** How one kind of record is read: where it stands, what it must look like, what it becomes. */
export interface RecordKind<Written extends { readonly id: string }, Value> {
  /** Name of the file under data/. */
  readonly file: string;
  /** The member of the file's root that lists the records. */
  readonly key: string;
  readonly schema: RecordSchema<Written>;
  /** Undefined when a reference is missing; the references then hold the reasons. */
  readonly from: (record: Written, references: References) => Value | undefined;
  /** What between its fields does not hold. */
  readonly contradictions: (record: Written) => Reason[];
}

const nothing = (): Reason[] => [];

/** Origins, in sources.json. */
export const originKind: RecordKind<OriginRecord, Origin> = {
  file: "sources.json",
  key: "origins",
  schema: originSchema,
  from: originFrom,
  contradictions: nothing,
};

/** Documents, in sources.json. */
export const documentKind: RecordKind<DocumentRecord, SourceDocument> = {
  file: "sources.json",
  key: "documents",
  schema: documentSchema,
  from: documentFrom,
  contradictions: nothing,
};

/** Incidents, in incidents.geojson. */
export const incidentKind: RecordKind<IncidentFeature, Incident> = {
  file: "incidents.geojson",
  key: "features",
  schema: incidentFeatureSchema,
  from: incidentFrom,
  contradictions: contradictionsOfIncident,
};

/** Tolls, in tolls.json. */
export const tollKind: RecordKind<TollRecord, Toll> = {
  file: "tolls.json",
  key: "tolls",
  schema: tollSchema,
  from: tollFrom,
  contradictions: contradictionsOfToll,
};

/** Context events, in events.json. */
export const eventKind: RecordKind<EventRecord, ContextEvent> = {
  file: "events.json",
  key: "events",
  schema: eventSchema,
  from: eventFrom,
  contradictions: contradictionsOfEvent,
};
