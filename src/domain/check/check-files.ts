import {
  type CheckedFile,
  type CheckedSource,
  checkParsed,
  entriesUnder,
  type ParsedFile,
  parseFile,
} from "./check-file.ts";
import { statedId } from "./check-ids.ts";
import { type CheckContext, type Contents, contextFrom } from "./context.ts";
import type { FileKind } from "./file-kinds.ts";
import type { Fault } from "./finding.ts";
import { isObject, items, member } from "./json-pointer.ts";

/** What the files under check belong to. */
export interface Neighbours {
  /** Reads the published files; those under check stand in for the ones of their kind. */
  readonly published: () => readonly CheckedSource[];
  /** Reads the parsed basemap/countries.geojson, to tell sea from land; undefined without one. */
  readonly countries: () => unknown;
  /** The incidents of an earlier state, of which none may have changed its id; by default the published ones. */
  readonly formerIncidents?: readonly unknown[] | undefined;
}

/**
 * Checks files together: each by itself, and what they say of each other. References go to the files under
 * check, and to the published ones for what is not among them.
 */
export function checkFiles(sources: readonly CheckedSource[], neighbours: Neighbours): CheckedFile[] {
  const files = sources.map(parseFile);
  // What could not be parsed is held against nothing, so that a hostile file costs no more than its own scan.
  if (files.every(({ content }) => content === undefined))
    return files.map((file) => checkParsed(file, nothingKnown()));
  const published = neighbours
    .published()
    .map((source) => files.find(({ name }) => name === source.name) ?? parseFile(source));
  const contents = { ...contentsOf(published), ...contentsOf(files) };
  const context = contextFrom(contents, neighbours.countries());
  const publishedIncidents = incidentsOf(contentsOf(published));
  const unused = unusedFaults(contents);
  return files.map((file) => {
    const isPublished = published.some(({ name }) => name === file.name);
    const others = isPublished ? [] : publishedIncidents;
    const around: CheckContext = {
      ...context,
      incidents: others,
      formerIncidents: neighbours.formerIncidents ?? others,
    };
    return checkParsed(file.kind === "sources" ? withFaults(file, unused) : file, around);
  });
}

function nothingKnown(): CheckContext {
  return contextFrom({}, undefined);
}

function incidentsOf({ incidents }: Contents): readonly unknown[] {
  return items(member(incidents, "features"));
}

function withFaults(file: ParsedFile, faults: readonly Fault[]): ParsedFile {
  return { ...file, faults: [...file.faults, ...faults] };
}

function contentsOf(files: readonly ParsedFile[]): Contents {
  const contents: Partial<Record<FileKind, unknown>> = {};
  for (const { kind, content } of files) if (content !== undefined) contents[kind] = content;
  return contents;
}

/** Origins and documents that nothing refers to; none where a file is missing that might. */
function unusedFaults({ sources, incidents, tolls, events }: Contents): Fault[] {
  if (sources === undefined || incidents === undefined || tolls === undefined || events === undefined)
    return [];
  const used = new Set<string>();
  for (const content of [incidents, tolls, events]) collectReferences(content, used);
  return (["origins", "documents"] as const).flatMap((list) =>
    entriesUnder(sources, list).flatMap(({ value, pointer }): Fault[] => {
      const id = statedId(value);
      if (id === undefined || used.has(id)) return [];
      const mend = "delete it, or add the claim that was read there";
      return [
        {
          class: "record.unused",
          pointer: `${pointer}/id`,
          found: `"${id}"`,
          expected: "a record that refers to it",
          mend,
        },
      ];
    }),
  );
}

function collectReferences(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, used);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (key === "origin" || key === "document" || key === "documents") addTexts(member, used);
      else collectReferences(member, used);
    }
  }
}

function addTexts(value: unknown, used: Set<string>): void {
  for (const id of Array.isArray(value) ? value : [value]) if (typeof id === "string") used.add(id);
}
