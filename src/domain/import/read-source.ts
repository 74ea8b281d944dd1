import { type CheckedSource, parseFile } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import { type Contents, outlineFrom } from "../check/context.ts";
import { decode } from "../check/decode.ts";
import type { Fault } from "../check/finding.ts";
import { isObject, items, member, step } from "../check/json-pointer.ts";
import { locate } from "../check/locate.ts";
import { readProvinces } from "../read-provinces.ts";
import type { DocumentDraft, Draft, Origin } from "./draft.ts";
import type { TableStyle } from "./map-columns.ts";
import { Sources } from "./match-sources.ts";
import { readTable } from "./read-table.ts";
import { type Table, tableFromCsv, tableFromGeojson } from "./table.ts";

/** What a file tells, before it is checked. */
export interface SourceReading {
  /** The text in which places are counted; where it is not text, what stands before that. */
  readonly text: string;
  /** Whose column names it has; "record" for GeoJSON of the record's own form. */
  readonly style: TableStyle | "record" | undefined;
  readonly incidents: readonly Draft[];
  readonly documents: readonly DocumentDraft[];
  readonly faults: readonly Fault[];
}

/** A byte order mark is what Excel writes, and CRLF what RFC 4180 asks for: neither is at fault in a table. */
const harmless = new Set(["encoding.bom", "encoding.line-endings"]);

/** Reads a table, foreign GeoJSON or GeoJSON of the record's own form, for the record as the parsed JSON of its files. */
export function readSource(source: CheckedSource, record: Contents, countries: unknown): SourceReading {
  const { text, faults, before = "" } = decode(source.bytes);
  if (text === undefined) return nothing(before, faults);
  if (/^\s*[{[]/.test(text)) return readJson(source, record, countries);
  const odd = faults.filter((fault) => !harmless.has(fault.class));
  const table = tableFromCsv(text);
  const reading = readTable(table, groundFrom(record, countries));
  return { text, ...reading, faults: [...odd, ...reading.faults] };
}

function nothing(text: string, faults: readonly Fault[]): SourceReading {
  return { text, style: undefined, incidents: [], documents: [], faults };
}

function readJson(source: CheckedSource, record: Contents, countries: unknown): SourceReading {
  const parsed = parseFile(source);
  const { text, mended, content } = parsed;
  const faults = parsed.faults.filter((fault) => !harmless.has(fault.class));
  if (faults.length > 0) return nothing(text, faults);
  if (isOwn(content)) return { ...nothing(text, []), style: "record", incidents: ownDrafts(content, mended) };
  const table: Table | undefined = tableFromGeojson(parsed);
  return table ? { text, ...readTable(table, groundFrom(record, countries)) } : nothing(text, [noFeatures]);
}

const noFeatures: Fault = {
  class: "import.table",
  pointer: "",
  offset: 0,
  found: "no features",
  expected: "a GeoJSON FeatureCollection of incidents, or a table",
  mend: "export the layer as GeoJSON with its attributes",
};

function groundFrom(record: Contents, countries: unknown) {
  const ids = new Set(items(member(record.incidents, "features")).map(statedId));
  return {
    sources: new Sources(
      items(member(record.sources, "origins")),
      items(member(record.sources, "documents")),
    ),
    outline: outlineFrom(record.provinces, countries),
    provinces: record.provinces === undefined ? [] : readProvinces(record.provinces).result,
    hasIncident: (id: string) => ids.has(id),
  };
}

/** Whether GeoJSON is of the record's own form: nothing has to be mapped then. */
function isOwn(content: unknown): boolean {
  const features = items(member(content, "features"));
  return features.some((feature) => Array.isArray(member(member(feature, "properties"), "claims")));
}

/** Features of the record's form as they stand; every value of theirs has its own place. */
function ownDrafts(content: unknown, text: string): Draft[] {
  const features = items(member(content, "features"));
  const pointers = features.map((feature, index) => pointersWithin(feature, `/features${step(index)}`));
  const found = locate(text, pointers.flat());
  return features.map((feature, index): Draft => {
    const prefix = `/features${step(index)}`;
    const places = new Map<string, Origin>();
    for (const pointer of pointers[index] ?? [])
      places.set(pointer.slice(prefix.length), { at: found.get(pointer)?.value ?? 0, pointer });
    return { value: { ...(isObject(feature) ? feature : { feature }) }, places, faults: [] };
  });
}

function pointersWithin(value: unknown, pointer: string): string[] {
  const members = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [
    pointer,
    ...members.flatMap(([key, item]: [string | number, unknown]) =>
      pointersWithin(item, pointer + step(key)),
    ),
  ];
}
