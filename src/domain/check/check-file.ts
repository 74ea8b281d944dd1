import { editionSchema } from "../schema.ts";
import { checkCollection } from "./check-collection.ts";
import { nearDuplicates, oneSidedOverlaps } from "./check-duplicates.ts";
import {
  checkDocument,
  checkEvent,
  checkOrigin,
  checkToll,
  listFault,
  type Surroundings,
} from "./check-entries.ts";
import { changedIds, repeatedIds, statedId } from "./check-ids.ts";
import { checkIncident } from "./check-incident.ts";
import { checkProvinces } from "./check-provinces.ts";
import { knownIds } from "./check-references.ts";
import { checkTexts } from "./check-texts.ts";
import type { CheckContext } from "./context.ts";
import { decode, sizeFault } from "./decode.ts";
import type { Entry } from "./entry.ts";
import { type FileKind, fileKind } from "./file-kinds.ts";
import type { Fault, Finding } from "./finding.ts";
import { foreignFault } from "./foreign.ts";
import { isObject, items, member, step } from "./json-pointer.ts";
import { Placement } from "./placement.ts";
import { scanJson } from "./scan-json.ts";
import { schemaFaults } from "./schema-faults.ts";

/** A file to check. Its name, or where that says nothing its content, decides what it has to hold. */
export interface CheckedSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of a file: its findings in the order of its lines, and its value where it could be parsed. */
export interface CheckedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly findings: readonly Finding[];
  /** The parsed JSON; undefined where there is none. Commas and comments at fault are left out of it. */
  readonly content: unknown;
}

/** A file as text and value, before anything is asked about what it means. */
export interface ParsedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly faults: readonly Fault[];
  readonly text: string;
  /** The text with stray commas and comments blanked out, every offset kept; as it is where there are none. */
  readonly mended: string;
  readonly content: unknown;
}

/** Checks one file by itself: bytes, JSON, form, fields and meaning. Never throws on bad data, however bad. */
export function checkFile(source: CheckedSource, context: CheckContext): CheckedFile {
  return checkParsed(parseFile(source), context);
}

/** The finding of a file too large to be read; undefined for one that may be. */
export function tooLarge(name: string, bytes: number): Finding | undefined {
  const fault = sizeFault(bytes);
  return (
    fault && new Placement({ file: name, text: "", mended: "", content: undefined }).findings([fault])[0]
  );
}

/** Decodes, scans and parses a file. */
export function parseFile({ name, bytes }: CheckedSource): ParsedFile {
  const { text, faults, before = "" } = decode(bytes);
  if (text === undefined) return unread(name, before, faults);
  const foreign = foreignFault(text);
  if (foreign) return unread(name, text, [...faults, foreign]);
  const scanned = scanJson(text);
  const all = [...faults, ...scanned.faults];
  if (scanned.text === undefined) return unread(name, text, all);
  const content: unknown = JSON.parse(scanned.text);
  return { name, kind: fileKind(name, content), faults: all, text, mended: scanned.text, content };
}

function unread(name: string, text: string, faults: readonly Fault[]): ParsedFile {
  return { name, kind: fileKind(name, undefined), faults, text, mended: text, content: undefined };
}

/** Checks a file that was parsed before. */
export function checkParsed(file: ParsedFile, context: CheckContext): CheckedFile {
  const { name, kind, text, mended, content } = file;
  const faults =
    content === undefined ? file.faults : [...file.faults, ...meaningFaults(kind, content, context)];
  return {
    name,
    kind,
    content,
    findings: new Placement({ file: name, text, mended, content }).findings(faults),
  };
}

function meaningFaults(kind: FileKind, content: unknown, context: CheckContext): Fault[] {
  switch (kind) {
    case "incidents":
      return incidentFaults(content, context);
    case "provinces":
      return provinceFaults(content);
    case "sources":
      return sourceFaults(content, context);
    case "tolls":
      return listFaults(content, "tolls", context);
    case "events":
      return listFaults(content, "events", context);
    case "record":
      return [...schemaFaults(editionSchema, content, ""), ...checkTexts(content, "")];
  }
}

function incidentFaults(content: unknown, context: CheckContext): Fault[] {
  const features = entriesUnder(content, "features");
  const own = features.flatMap(({ value }) => statedId(value) ?? []);
  const incidents = new Set([...own, ...context.incidents.flatMap((incident) => statedId(incident) ?? [])]);
  const ids = knownIds(context, incidents);
  const renamed = changedIds(features, context.formerIncidents);
  const isRenamed = ({ pointer }: Fault) => renamed.some((fault) => fault.pointer === `${pointer}/id`);
  return [
    ...checkCollection(content),
    ...untilTooMany(features, ({ value, pointer }) =>
      checkIncident({ feature: value, pointer }, context, ids),
    ),
    ...repeatedIds(features),
    ...renamed,
    ...nearDuplicates(features, context.incidents).filter((fault) => !isRenamed(fault)),
    ...oneSidedOverlaps(features),
  ];
}

/** After so many faults the records that follow are not checked, and that is said. */
const MOST_FAULTS = 10_000;

function untilTooMany(entries: readonly Entry[], check: (entry: Entry) => Fault[]): Fault[] {
  const faults: Fault[] = [];
  for (const entry of entries) {
    if (faults.length > MOST_FAULTS) return [...faults, unchecked(entry)];
    faults.push(...check(entry));
  }
  return faults;
}

function unchecked({ pointer }: Entry): Fault {
  return {
    class: "record.unchecked",
    pointer,
    found: `${MOST_FAULTS.toLocaleString("en")} findings before this record`,
    expected: "fewer; this record and those after it were not checked",
    mend: "mend the others first, and check again",
  };
}

function provinceFaults(content: unknown): Fault[] {
  const collection = checkCollection(content);
  const features = entriesUnder(content, "features");
  return [
    ...collection,
    ...repeatedIds(features),
    ...(collection.length > 0 ? [] : checkProvinces(content, features)),
  ];
}

function sourceFaults(content: unknown, context: CheckContext): Fault[] {
  const surroundings = { context, ids: knownIds(context, new Set()) };
  const origins = entriesUnder(content, "origins");
  const documents = entriesUnder(content, "documents");
  return [
    ...rootFaults(content, ["origins", "documents"]),
    ...untilTooMany(origins, checkOrigin),
    ...untilTooMany(documents, (entry) => checkDocument(entry, surroundings)),
    ...repeatedIds(origins),
    ...repeatedIds(documents),
  ];
}

const checks: Readonly<Record<"tolls" | "events", (entry: Entry, around: Surroundings) => Fault[]>> = {
  tolls: checkToll,
  events: checkEvent,
};

function listFaults(content: unknown, key: "tolls" | "events", context: CheckContext): Fault[] {
  const entries = entriesUnder(content, key);
  const surroundings = { context, ids: knownIds(context, new Set()) };
  return [
    ...rootFaults(content, [key]),
    ...untilTooMany(entries, (entry) => checks[key](entry, surroundings)),
    ...repeatedIds(entries),
  ];
}

function rootFaults(content: unknown, keys: readonly string[]): Fault[] {
  const missing = keys.flatMap((key) => listFault(content, key) ?? []);
  if (!isObject(content)) return missing.slice(0, 1);
  const strangers = Object.keys(content).filter((key) => !keys.includes(key) && key !== "$schema");
  return [
    ...missing,
    ...strangers.map((key): Fault => {
      const expected = `${keys.map((known) => `"${known}"`).join(" and ")} only`;
      return {
        class: "schema.unknown-key",
        pointer: step(key),
        atKey: true,
        found: `"${key}"`,
        expected,
        mend: "delete it",
      };
    }),
  ];
}

/** The records of a list, with their pointers; none where there is no such list. */
export function entriesUnder(content: unknown, key: string): Entry[] {
  return items(member(content, key)).map((value, index) => ({ value, pointer: `/${key}${step(index)}` }));
}
