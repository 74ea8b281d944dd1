import type { CheckedSource } from "../check/check-file.ts";
import { checkFiles } from "../check/check-files.ts";
import { type Fault, type Finding, levels } from "../check/finding.ts";
import { items, lastKey, member } from "../check/json-pointer.ts";
import { type Draft, placeAt } from "./draft.ts";
import { type Merged, uses } from "./merge-drafts.ts";

/** What is wrong with drafts, by the places that they come from. */
export interface DraftCheck {
  /** By the draft that they are faults of. */
  readonly faults: ReadonlyMap<Draft, readonly Fault[]>;
  /** Drafts that cannot stand, and those that refer to a page that cannot. */
  readonly refused: ReadonlySet<Draft>;
}

/** What drafts are checked beside. */
export interface Around {
  readonly published: readonly CheckedSource[];
  readonly countries: unknown;
  /** Columns that the table lacks: told once, not for every row. */
  readonly missingColumns: ReadonlySet<string>;
}

/** Checks the record as it would be with the drafts, by the rules of the record, and takes each finding back to where its value was read. */
export function checkDrafts(merged: Merged, around: Around): DraftCheck {
  const faults = new Map<Draft, readonly Fault[]>();
  const refused = new Set<Draft>();
  for (const [draft, found] of foundIn(merged, around)) {
    const told = [...draft.faults, ...found];
    faults.set(draft, told);
    if (!told.some(isError)) continue;
    refused.add(draft);
    for (const incident of merged.drafts.values())
      if (isPage(draft) && uses(incident, draft)) refused.add(incident);
  }
  return { faults, refused };
}

function isPage(draft: Draft): draft is Draft & { readonly id: string } {
  return "id" in draft;
}

function isError({ level, class: kind }: Fault): boolean {
  return (level ?? levels[kind]) === "error";
}

function foundIn(merged: Merged, around: Around): [Draft, Fault[]][] {
  const encoder = new TextEncoder();
  const sources = ["incidents.geojson", "sources.json"].map((base, index): CheckedSource => {
    const name = around.published.find(({ name }) => name.endsWith(base))?.name ?? base;
    return { name, bytes: encoder.encode(index === 0 ? merged.incidents : merged.sources) };
  });
  const [incidents, pages] = checkFiles(sources, {
    published: () => around.published,
    countries: () => around.countries,
  });
  const ofDraft = (draft: Draft, prefix: string, findings: readonly Finding[]): [Draft, Fault[]] => [
    draft,
    findings
      .filter(({ pointer }) => pointer === prefix || pointer.startsWith(`${prefix}/`))
      .flatMap((finding) => faultOf(finding, prefix, draft))
      .filter((fault) => !isTold(fault, draft, around.missingColumns)),
  ];
  return [
    ...[...merged.drafts].map(([index, draft]) =>
      ofDraft(draft, `/features/${index}`, incidents?.findings ?? []),
    ),
    ...[...merged.documents].map(([index, page]) =>
      ofDraft(page, `/documents/${index}`, pages?.findings ?? []),
    ),
  ];
}

/** A finding of the record as a fault of the table: at the cell that the value comes from, or at the row, naming the column. */
function faultOf(finding: Finding, prefix: string, { places }: Draft): Fault {
  const { level, class: kind, found, expected } = finding;
  const pointer = finding.pointer.slice(prefix.length);
  const { place, isExact } = placeAt(places, pointer);
  const column = lastKey(pointer);
  const at = place ?? { at: 0, pointer: "" };
  const mend = kind === "schema.blank" ? `fill in ${column}` : finding.mend;
  return {
    level,
    class: kind,
    pointer: isExact || column === "" ? at.pointer : `${at.pointer}/${column}`,
    offset: at.at,
    found,
    expected,
    ...(mend === null ? {} : { mend }),
  };
}

/** Whether the reader has said why already: of the same cell, of a missing column, or of the page that a claim lacks. */
function isTold(fault: Fault, draft: Draft, missingColumns: ReadonlySet<string>): boolean {
  if (draft.faults.some((told) => isError(told) && told.pointer === fault.pointer)) return true;
  const column = lastKey(fault.pointer);
  if (fault.class === "schema.blank" && missingColumns.has(column)) return true;
  return (
    fault.class === "schema.blank" && (column === "documents" || column === "document") && lacksPage(draft)
  );
}

/** Whether no page is left because none of those that the claims name is known, which was told of each. */
function lacksPage({ value }: Draft): boolean {
  const properties = value.properties;
  return (
    items(member(properties, "documents")).length === 0 && items(member(properties, "claims")).length > 0
  );
}
