import { type Dataset, inOrderOfDays } from "./dataset.ts";
import type { Day } from "./day.ts";
import { readKind } from "./read-kind.ts";
import { readProvinces } from "./read-provinces.ts";
import { documentKind, eventKind, incidentKind, originKind, tollKind } from "./record-kinds.ts";
import { References } from "./references.ts";
import type { Reading, Rejected } from "./rejection.ts";

/** The parsed JSON of each file under data/ that the app needs. */
export interface DatasetFiles {
  readonly incidents: unknown;
  readonly sources: unknown;
  readonly tolls: unknown;
  readonly events: unknown;
  readonly provinces: unknown;
}

/**
 * The record as of its edition's day, from the parsed JSON of its files. Never throws on bad data:
 * what cannot stand is set aside with all its reasons, and the rest is kept.
 */
export function readDataset(files: DatasetFiles, day: Day): Reading<Dataset> {
  const rejected: Rejected[] = [];
  const keep = <Value>(reading: Reading<Value>): Value => {
    rejected.push(...reading.rejected);
    return reading.result;
  };
  const none = () => new References(new Map(), new Map());
  const origins = keep(readKind(originKind, files.sources, none));
  const documents = keep(readKind(documentKind, files.sources, none));
  const originById = new Map(origins.map((origin) => [origin.id, origin]));
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const references = () => new References(originById, documentById);
  const result: Dataset = {
    day,
    origins,
    documents,
    incidents: keep(readKind(incidentKind, files.incidents, references)).sort(inOrderOfDays),
    tolls: keep(readKind(tollKind, files.tolls, references)),
    events: keep(readKind(eventKind, files.events, references)),
    provinces: keep(readProvinces(files.provinces)),
  };
  return { result, rejected };
}
