import { readSync } from "node:fs";
import { tileIdToZxy } from "pmtiles";
import * as v from "valibot";
import { dayFromNumber } from "../../src/domain/day.ts";
import { provinceIds } from "../../src/domain/vocabulary.ts";
import type { ArchiveTerms } from "../../src/tiles/archive-terms.ts";
import type { Page } from "../../src/tiles/incidents-archive.ts";
import { blocksOfNoMap, PmtilesWriter } from "./pmtiles-writer.ts";
import { noDay, type RecordRows } from "./record-rows.ts";

/** So many incidents on a page: some thirty kilobytes, and more than a screen of a list. */
const pageRows = 128;

/** What the pages are made from: the file of incidents, open for reading, and the records of sources.json. */
export interface IncidentTexts {
  readonly file: number;
  readonly origins: readonly unknown[];
  readonly documents: ReadonlyMap<string, unknown>;
}

/** Writes the archive of incidents: pages of a province each, in the record's order, read once more from their file. Gives the bytes of its pages. */
export function writeIncidents(
  path: string,
  {
    record,
    texts,
    terms,
  }: { readonly record: RecordRows; readonly texts: IncidentTexts; readonly terms: ArchiveTerms },
): number {
  const writer = new PmtilesWriter(path);
  const pages: Page[] = [];
  for (const rows of pagesOf(record)) {
    writer.add(pages.length, pageBytes(record, rows, texts));
    pages.push(pageFacts(record, rows));
  }
  const [maxZoom] = tileIdToZxy(Math.max(0, pages.length - 1));
  const bytes = writer.tileBytes;
  writer.finish({ ...blocksOfNoMap, maxZoom, metadata: { ...terms, origins: texts.origins, pages } });
  return bytes;
}

function* pagesOf(record: RecordRows): Generator<Uint32Array> {
  const { province, start, ids } = record;
  const rows = Uint32Array.from({ length: record.count }, (_, row) => row).sort(
    (a, b) =>
      province.at(a) - province.at(b) ||
      start.at(a) - start.at(b) ||
      ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1),
  );
  for (let first = 0; first < rows.length; ) {
    let end = first + 1;
    while (end < rows.length && end - first < pageRows && isSameProvince(record, rows, [first, end])) end++;
    yield rows.subarray(first, end);
    first = end;
  }
}

function isSameProvince(
  { province }: RecordRows,
  rows: Uint32Array,
  [a, b]: readonly [number, number],
): boolean {
  return province.at(rows[a] ?? 0) === province.at(rows[b] ?? 0);
}

/** Of a feature, what tells which documents belong on its page. */
const carriedSchema = v.object({
  properties: v.object({
    documents: v.array(v.string()),
    claims: v.array(v.object({ document: v.string() })),
  }),
});

function pageBytes(record: RecordRows, rows: Uint32Array, { file, documents }: IncidentTexts): Uint8Array {
  const features = [...rows].map((row): unknown => JSON.parse(sliceText(record, row, file)));
  const carried = features.flatMap((feature) => {
    const { properties } = v.parse(carriedSchema, feature);
    return [...properties.documents, ...properties.claims.map(({ document }) => document)];
  });
  const own = [...new Set(carried)].map((id) => documents.get(id));
  return Buffer.from(JSON.stringify({ features, documents: own }));
}

function sliceText(record: RecordRows, row: number, file: number): string {
  const bytes = Buffer.allocUnsafe(record.length.at(row));
  readSync(file, bytes, 0, bytes.length, record.offset.at(row));
  return bytes.toString("utf8");
}

function pageFacts({ province, start, end }: RecordRows, rows: Uint32Array): Page {
  const dated = [...rows].filter((row) => start.at(row) !== noDay);
  const day = (numbers: readonly number[]) =>
    numbers.length === 0 ? null : dayFromNumber(Math.max(...numbers));
  const first = dated[0];
  return {
    province: provinceIds[province.at(rows[0] ?? 0)] ?? null,
    from: first === undefined ? null : dayFromNumber(start.at(first)),
    to: day(dated.map((row) => end.at(row))),
    incidents: rows.length,
  };
}
