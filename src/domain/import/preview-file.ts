import { canonicalForm } from "../check/canonical-form.ts";
import { type CheckedSource, checkFile, parseFile } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import { type Contents, contextFrom } from "../check/context.ts";
import type { Finding } from "../check/finding.ts";
import { isObject, items, member } from "../check/json-pointer.ts";
import { compareContents, type RecordChange } from "../compare/compare-contents.ts";
import { describeRecord } from "../compare/compare-record.ts";
import { Names } from "../compare/names.ts";
import { titleOf } from "../compare/record-lists.ts";
import type { Dataset } from "../dataset.ts";
import type { Day } from "../day.ts";
import type { Proposal } from "../edit/propose-change.ts";
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
  /** What was previewed, to be edited and previewed again. */
  readonly proposal: Proposal;
}

/** What a preview is made against. */
export interface PreviewGround {
  readonly published: readonly CheckedSource[];
  /** The parsed basemap/countries.geojson. */
  readonly countries: unknown;
  readonly day: Day;
  /** New origins and pages that come with the file's incidents, and whether these are all; read from the file itself when absent. */
  readonly proposal?: Pick<Proposal, "origins" | "documents" | "isWhole"> | undefined;
}

/**
 * Previews a table or GeoJSON of incidents. GeoJSON of the record's own form that holds at least half of the published incidents is
 * taken for a new state of all of them, so that those it lacks are gone; any other file adds to them and changes some.
 */
export function previewFile(source: CheckedSource, ground: PreviewGround): FilePreview {
  const { countries, day, proposal } = ground;
  const record = contentsOf(ground.published);
  const added = addedSources(ground, record);
  const outcome = importFile(source, { published: added.published, countries, replaces: true });
  const merged: Contents = {
    ...record,
    incidents: JSON.parse(outcome.files.incidents),
    sources: JSON.parse(outcome.files.sources),
  };
  const isWhole = proposal?.isWhole ?? outcome.style === "record";
  const gone = isWhole ? goneIncidents(record, new Set(outcome.incidents.map(({ id }) => id))) : [];
  const { result } = readDataset(datasetFiles(merged), day);
  const { lists } = compareContents(record, merged);
  const changes = lists.filter(({ list }) => list.name === "incidents").flatMap((list) => list.changes);
  return {
    dataset: result,
    findings: [...outcome.findings, ...added.findings],
    changes: [...changes, ...gone.map((incident) => goneChange(incident, new Names(record)))],
    refused: outcome.incidents.filter(({ outcome: came }) => came === "refused").length,
    incidents: withoutIncidents(outcome.files.incidents, gone),
    sources: lists.some(({ list, changes: some }) => list.name !== "incidents" && some.length > 0)
      ? outcome.files.sources
      : null,
    proposal: {
      features: outcome.read.incidents,
      origins: proposal?.origins ?? [],
      documents: [...(proposal?.documents ?? []), ...outcome.read.documents],
      isWhole: isWhole && gone.length > 0,
    },
  };
}

/** The published files with the new origins and pages that nothing is wrong with, and what is wrong with the others. */
function addedSources(
  { published, countries, proposal }: PreviewGround,
  record: Contents,
): { readonly published: readonly CheckedSource[]; readonly findings: readonly Finding[] } {
  const { origins = [], documents = [] } = proposal ?? {};
  if (origins.length + documents.length === 0) return { published, findings: [] };
  const sources = { name: "sources.json", bytes: encoded({ origins, documents }) };
  const { findings } = checkFile(sources, contextFrom({ ...record, sources: undefined }, countries));
  const isGood = (list: string) => (_: unknown, index: number) =>
    !findings.some(
      ({ level, pointer }) => level === "error" && `${pointer}/`.startsWith(`/${list}/${index}/`),
    );
  const content = {
    ...(isObject(record.sources) ? record.sources : {}),
    origins: [...items(member(record.sources, "origins")), ...origins.filter(isGood("origins"))],
    documents: [...items(member(record.sources, "documents")), ...documents.filter(isGood("documents"))],
  };
  return {
    published: published.map((file) =>
      file.name.endsWith("sources.json") ? { ...file, bytes: encoded(content) } : file,
    ),
    findings: findings.filter(({ level }) => level === "error"),
  };
}

function encoded(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
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
