import { type CheckedSource, parseFile } from "../check/check-file.ts";
import { statedId } from "../check/check-ids.ts";
import type { Contents } from "../check/context.ts";
import type { Fault, Finding } from "../check/finding.ts";
import { items, member } from "../check/json-pointer.ts";
import { Placement } from "../check/placement.ts";
import { isSame } from "../compare/record-lists.ts";
import { shown } from "../rejection.ts";
import { checkDrafts } from "./check-drafts.ts";
import type { Draft } from "./draft.ts";
import { templateCsv } from "./export-csv.ts";
import { idOf, mergeDrafts } from "./merge-drafts.ts";
import { readSource, type SourceReading } from "./read-source.ts";

/** What a file is imported into, and how. */
export interface ImportOptions {
  /** The published files. */
  readonly published: readonly CheckedSource[];
  /** The parsed basemap/countries.geojson; undefined without one. */
  readonly countries: unknown;
  /** Whether incidents that the record has already are replaced; else they are refused where they differ. */
  readonly replaces?: boolean;
}

/** What came of one incident of the file. */
export interface ImportedIncident {
  readonly id: string;
  readonly title: string;
  readonly outcome: "new" | "replaced" | "unchanged" | "refused";
}

/** What came of a file: its findings by its own lines, and the record's files as they would be with what can stand. */
export interface ImportOutcome {
  readonly style: SourceReading["style"];
  readonly findings: readonly Finding[];
  readonly incidents: readonly ImportedIncident[];
  /** Ids of the pages that would be entered. */
  readonly documents: readonly string[];
  /** Canonical text of the two files, without what was refused. */
  readonly files: { readonly incidents: string; readonly sources: string };
  /** Everything that was understood, as a table of the template to be completed. */
  readonly template: string;
  /** The incidents and new pages as they were read, those included that cannot stand. */
  readonly read: { readonly incidents: readonly unknown[]; readonly documents: readonly unknown[] };
}

/** Reads a table or GeoJSON into the record, and checks it by the same rules as the record itself. Changes nothing. */
export function importFile(source: CheckedSource, options: ImportOptions): ImportOutcome {
  const record: Contents = Object.fromEntries(
    options.published.map(parseFile).map(({ kind, content }) => [kind, content]),
  );
  const reading = readSource(source, record, options.countries);
  const former = formerOf(record, reading.incidents);
  const taken = options.replaces ? [] : reading.incidents.filter((draft) => isTaken(draft, former));
  const { faults, refused } = checkDrafts(mergeDrafts(record, reading.incidents, reading.documents), {
    ...options,
    missingColumns: new Set(
      reading.faults.flatMap(({ class: kind, expected }) =>
        kind === "import.column-missing" ? [expected] : [],
      ),
    ),
  });
  const out = new Set([...refused, ...taken]);
  const kept = mergeDrafts(
    record,
    reading.incidents.filter((draft) => !out.has(draft)),
    reading.documents,
  );
  return {
    style: reading.style,
    findings: placed({ file: source.name, text: reading.text }, [
      { record: null, faults: reading.faults },
      ...taken.map((draft) => ({ record: idOf(draft), faults: [takenFault(draft)] })),
      ...[...faults].map(([draft, own]) => ({ record: idOf(draft), faults: own })),
    ]),
    incidents: reading.incidents.map((draft) => ({
      id: idOf(draft),
      title: String(member(draft.value.properties, "title_en") ?? ""),
      outcome: out.has(draft) ? "refused" : outcomeOf(draft, former),
    })),
    documents: [...kept.documents.values()].map(({ id }) => id),
    files: { incidents: kept.incidents, sources: kept.sources },
    read: {
      incidents: reading.incidents.map(({ value }) => value),
      documents: reading.documents.map(({ value }) => value),
    },
    template: templateCsv(reading.incidents.map(({ value }) => value)),
  };
}

/** The record's own versions of the drafts, by id. */
function formerOf(record: Contents, drafts: readonly Draft[]): ReadonlyMap<string, unknown> {
  const ids = new Set(drafts.map(idOf));
  return new Map(
    items(member(record.incidents, "features")).flatMap((feature): [string, unknown][] => {
      const id = statedId(feature);
      return id !== undefined && ids.has(id) ? [[id, feature]] : [];
    }),
  );
}

function isTaken(draft: Draft, former: ReadonlyMap<string, unknown>): boolean {
  return former.has(idOf(draft)) && !isSame(former.get(idOf(draft)), draft.value);
}

function outcomeOf(draft: Draft, former: ReadonlyMap<string, unknown>): ImportedIncident["outcome"] {
  if (!former.has(idOf(draft))) return "new";
  return isTaken(draft, former) ? "replaced" : "unchanged";
}

function takenFault(draft: Draft): Fault {
  const { at, pointer } = draft.places.get("/id") ?? draft.places.get("") ?? { at: 0, pointer: "" };
  return {
    class: "id.duplicate",
    pointer,
    offset: at,
    found: `${shown(idOf(draft))}, which the record has and which says something else there`,
    expected: "a new incident",
    mend: "leave the id empty for a new incident, or call with --replace to put this in the place of that",
  };
}

interface RecordFaults {
  readonly record: string | null;
  readonly faults: readonly Fault[];
}

/** The findings of all in the order of the file, each with its record. */
function placed(
  { file, text }: { readonly file: string; readonly text: string },
  groups: readonly RecordFaults[],
): Finding[] {
  const placement = new Placement({ file, text, mended: "null", content: undefined });
  return groups
    .flatMap(({ record, faults }) => placement.findings(faults).map((finding) => ({ ...finding, record })))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
