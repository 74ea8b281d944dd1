import type { Fault } from "../check/finding.ts";
import { member } from "../check/json-pointer.ts";
import type { DocumentDraft, Draft } from "./draft.ts";
import { ClaimReader } from "./draft-claim.ts";
import { type Ground, IncidentReader } from "./draft-incident.ts";
import type { TemplateRow, Translation } from "./foreign-row.ts";
import { groupRows } from "./group-rows.ts";
import { mapColumns, styleOf, type TableStyle } from "./map-columns.ts";
import type { Sources } from "./match-sources.ts";
import { proposeId } from "./propose-id.ts";
import type { Table } from "./table.ts";
import type { TemplateColumn } from "./template-columns.ts";
import { translateAcled } from "./translate-acled.ts";
import { translateGed } from "./translate-ged.ts";

/** What a table is read against. */
export interface ImportGround extends Ground {
  readonly sources: Sources;
  /** Whether an incident has this id already. */
  readonly hasIncident: (id: string) => boolean;
}

/** What a table tells: incidents with ids, pages that are new, and what is wrong with the table as such. */
export interface TableReading {
  readonly style: TableStyle;
  readonly incidents: readonly Draft[];
  readonly documents: readonly DocumentDraft[];
  readonly faults: readonly Fault[];
}

/** Reads a table of any known style into incidents. Ids are proposed for those that have none. */
export function readTable(table: Table, ground: ImportGround): TableReading {
  const style = styleOf(table);
  const { rows, faults } = translated(table, style);
  const claims = new ClaimReader(ground.sources);
  const drafts = groupRows(rows).map((group) => new IncidentReader(group, ground).read(claims));
  return {
    style,
    incidents: withIds(drafts, ground.hasIncident),
    documents: claims.documents,
    faults: [...table.faults, ...faults],
  };
}

function translated(table: Table, style: TableStyle): Translation {
  switch (style) {
    case "acled":
      return translateAcled(table);
    case "ged":
      return translateGed(table);
    case "template": {
      const { places, faults } = mapColumns(table);
      return { rows: table.rows.map((row) => templateRow(row, places)), faults };
    }
  }
}

function templateRow(row: Table["rows"][number], places: ReadonlyMap<TemplateColumn, number>): TemplateRow {
  const cells = [...places].flatMap(([column, index]) => {
    const cell = row.cells[index];
    return cell ? [[column, cell] as const] : [];
  });
  return { row, cells: new Map(cells) };
}

function withIds(drafts: readonly Draft[], hasIncident: (id: string) => boolean): Draft[] {
  const own = new Set(drafts.map(({ value }) => value.id));
  const proposed = new Set<string>();
  return drafts.map((draft) => {
    if (draft.value.id !== "") return draft;
    const properties = draft.value.properties;
    const title = member(properties, "title_en") || member(properties, "place_en");
    const day = member(properties, "date_start");
    const isTaken = (id: string) => own.has(id) || proposed.has(id) || hasIncident(id);
    const id = proposeId(String(title ?? ""), typeof day === "string" && day !== "" ? day : null, isTaken);
    proposed.add(id);
    return { ...draft, value: { ...draft.value, id } };
  });
}
