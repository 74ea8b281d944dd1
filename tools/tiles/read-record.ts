import { readFileSync, readSync } from "node:fs";
import * as v from "valibot";
import type { Day } from "../../src/domain/day.ts";
import type { Incident } from "../../src/domain/incident.ts";
import { readDataset } from "../../src/domain/read-dataset.ts";
import { readKind } from "../../src/domain/read-kind.ts";
import { incidentKind } from "../../src/domain/record-kinds.ts";
import { References } from "../../src/domain/references.ts";
import { type Reading, type Rejected, shown } from "../../src/domain/rejection.ts";
import { FeatureScanner, type FeatureSlice } from "./feature-scanner.ts";
import { RecordRows } from "./record-rows.ts";
import type { IncidentTexts } from "./write-incidents.ts";

/** So many bytes of the file of incidents are read at a time. */
const pieceLength = 2 ** 20;

/** The sources of a record: as objects to refer to, and as written. */
export interface Sources extends Pick<IncidentTexts, "origins" | "documents"> {
  readonly newReferences: () => References;
  readonly rows: () => RecordRows;
  readonly rejected: readonly Rejected[];
}

const sourcesSchema = v.object({
  origins: v.array(v.unknown()),
  documents: v.array(v.looseObject({ id: v.string() })),
});

/** Reads a file like data/sources.json. Throws when it is none; records that cannot stand are set aside. */
export function readSourcesFile(path: string, day: Day): Sources {
  const sources: unknown = JSON.parse(readFileSync(path, "utf8"));
  const { origins, documents } = v.parse(sourcesSchema, sources);
  const none = { tolls: {}, events: {}, provinces: {}, incidents: {} };
  const { result, rejected } = readDataset({ ...none, sources }, day);
  const originById = new Map(result.origins.map((origin) => [origin.id, origin]));
  const documentById = new Map(result.documents.map((document) => [document.id, document]));
  return {
    origins,
    documents: new Map(documents.map((document) => [document.id, document])),
    newReferences: () => new References(originById, documentById),
    rows: () =>
      new RecordRows(
        result.origins.map(({ id, kind, family }) => ({ id, kind, family })),
        result.documents,
      ),
    rejected: rejected.filter(({ file }) => file === "sources.json"),
  };
}

/** Reads an open GeoJSON of incidents piece by piece, each incident by the rules of the app; those that cannot stand, or repeat an id, are set aside. */
export function readIncidentsFile(file: number, sources: Sources): Reading<RecordRows> {
  const record = sources.rows();
  const rejected: Rejected[] = [];
  const seen = new Set<string>();
  const scanner = new FeatureScanner((slice) => {
    const { result, rejected: refused } = readSlice(slice, sources);
    for (const one of refused) rejected.push({ ...one, record: `${one.record} (at byte ${slice.offset})` });
    for (const incident of result) {
      if (seen.has(incident.id)) rejected.push(repeated(incident.id));
      else record.add(incident, { offset: slice.offset, length: slice.bytes.length });
      seen.add(incident.id);
    }
  });
  for (;;) {
    // A buffer of its own for each piece: what the scanner keeps of one must not be written over.
    const piece = Buffer.allocUnsafe(pieceLength);
    const length = readSync(file, piece, 0, pieceLength, null);
    if (length === 0) break;
    scanner.push(piece.subarray(0, length));
  }
  scanner.end();
  return { result: record, rejected };
}

function readSlice({ bytes }: FeatureSlice, { newReferences }: Sources): Reading<readonly Incident[]> {
  const text = bytes.toString("utf8");
  try {
    return readKind(incidentKind, { features: [JSON.parse(text)] }, newReferences);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const reasons = [{ pointer: "", found: shown(text), expected: `JSON: ${error.message}` }];
    return { result: [], rejected: [{ file: incidentKind.file, record: "?", reasons }] };
  }
}

function repeated(id: string): Rejected {
  const reasons = [{ pointer: "/id", found: shown(id), expected: "an id that no other record has" }];
  return { file: incidentKind.file, record: id, reasons };
}
