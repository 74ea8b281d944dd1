import { canonicalForm } from "../check/canonical-form.ts";
import { type CheckedSource, parseFile } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import type { Contents } from "../check/context.ts";
import type { Finding } from "../check/finding.ts";
import { isObject, items, member } from "../check/json-pointer.ts";
import { compareContents, type RecordChange } from "../compare/compare-contents.ts";
import { describeRecord } from "../compare/compare-record.ts";
import { Names } from "../compare/names.ts";
import { titleOf } from "../compare/record-lists.ts";
import type { Dataset } from "../dataset.ts";
import type { Day } from "../day.ts";
import { readDataset } from "../read-dataset.ts";
import { importFile } from "./import-file.ts";

/** What a file would make of the record, to be looked at before anything is published. */
export interface FilePreview {
  /** The published record with what of the file can stand; incidents that a whole file lacks are kept, to be shown as gone. */
  readonly dataset: Dataset;
  readonly findings: readonly Finding[];
  /** Incidents that are new, changed or gone, in the order of the file, gone ones last. */
  readonly changes: readonly RecordChange[];
  /** Incidents that cannot stand. */
  readonly refused: number;
  /** Canonical text of incidents.geojson as it would be, without what is gone and what cannot stand. */
  readonly incidents: string;
  /** Canonical text of sources.json where the file brings pages with it; null where it stays as it is. */
  readonly sources: string | null;
}

/** What a preview is made against. */
export interface PreviewGround {
  readonly published: readonly CheckedSource[];
  /** The parsed basemap/countries.geojson. */
  readonly countries: unknown;
  readonly day: Day;
}

/**
 * Previews a table or GeoJSON of incidents. GeoJSON of the record's own form that holds at least half of the published incidents is
 * taken for a new state of all of them, so that those it lacks are gone; any other file adds to them and changes some.
 */
export function previewFile(
  source: CheckedSource,
  { published, countries, day }: PreviewGround,
): FilePreview {
  const record = contentsOf(published);
  const outcome = importFile(source, { published, countries, replaces: true });
  const merged: Contents = {
    ...record,
    incidents: JSON.parse(outcome.files.incidents),
    sources: JSON.parse(outcome.files.sources),
  };
  const gone =
    outcome.style === "record" ? goneIncidents(record, new Set(outcome.incidents.map(({ id }) => id))) : [];
  const { result } = readDataset(datasetFiles(merged), day);
  const { lists } = compareContents(record, merged);
  const changes = lists.filter(({ list }) => list.name === "incidents").flatMap((list) => list.changes);
  return {
    dataset: result,
    findings: outcome.findings,
    changes: [...changes, ...gone.map((incident) => goneChange(incident, new Names(record)))],
    refused: outcome.incidents.filter(({ outcome: came }) => came === "refused").length,
    incidents: withoutIncidents(outcome.files.incidents, gone),
    sources: outcome.documents.length > 0 ? outcome.files.sources : null,
  };
}

function contentsOf(published: readonly CheckedSource[]): Contents {
  return Object.fromEntries(published.map(parseFile).map(({ kind, content }) => [kind, content]));
}

function datasetFiles({ incidents, sources, tolls, events, provinces }: Contents) {
  return { incidents, sources, tolls, events, provinces };
}

function goneIncidents(record: Contents, here: ReadonlySet<string>): readonly unknown[] {
  const before = items(member(record.incidents, "features"));
  const gone = before.filter((incident) => !here.has(statedId(incident) ?? ""));
  return gone.length <= before.length / 2 ? gone : [];
}

function goneChange(incident: unknown, names: Names): RecordChange {
  const fields = describeRecord(incident, names).map((change) => ({
    ...change,
    before: change.after,
    after: null,
  }));
  return {
    list: "incidents",
    kind: "removed",
    id: statedId(incident) ?? "",
    title: titleOf(incident),
    fields,
  };
}

function withoutIncidents(text: string, gone: readonly unknown[]): string {
  const content: unknown = JSON.parse(text);
  const ids = new Set(gone.map(statedId));
  const features = items(member(content, "features")).filter((feature) => !ids.has(statedId(feature)));
  return canonicalForm("incidents", { ...(isObject(content) ? content : {}), features }).text;
}
