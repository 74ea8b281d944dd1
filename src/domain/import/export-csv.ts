import { items, member } from "../check/json-pointer.ts";
import { fieldsOf } from "../compare/record-lists.ts";
import { claimColumns, incidentColumns, type TemplateColumn, templateColumns } from "./template-columns.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * Incidents as a table of the template, one row a claim, so that importing it gives them back. The incident's own cells
 * stand in its first row, its id in each. An incident without claims is one row.
 */
export function templateCsv(incidents: readonly unknown[]): string {
  return writeCsv([[...templateColumns], ...incidents.flatMap(incidentRows)]);
}

function incidentRows(incident: unknown): string[][] {
  const own = incidentCells(incident);
  const claims = items(fieldsOf(incident).get("claims"));
  const id = own.get("id") ?? "";
  return [claims[0], ...claims.slice(1)].map((claim, index) => {
    const cells = new Map(index === 0 ? own : [["id", id] as const]);
    for (const column of claimColumns) cells.set(column, cellOf(member(claim, column)));
    return templateColumns.map((column) => cells.get(column) ?? "");
  });
}

function incidentCells(incident: unknown): Map<TemplateColumn, string> {
  const fields = fieldsOf(incident);
  const [lon, lat] = items(member(fields.get("geometry"), "coordinates"));
  return new Map(
    incidentColumns.map((column): [TemplateColumn, string] => {
      if (column === "lon") return [column, cellOf(lon)];
      return [column, cellOf(column === "lat" ? lat : fields.get(column))];
    }),
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(cellOf).join("; ") : String(value);
}
