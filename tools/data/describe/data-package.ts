import type * as v from "valibot";
import { member } from "../../../src/domain/check/json-pointer.ts";
import {
  columnHelp,
  type TemplateColumn,
  templateColumns,
} from "../../../src/domain/import/template-columns.ts";
import { claimSchema, incidentPropertiesSchema } from "../../../src/domain/schema.ts";
import { DESCRIPTION, FILES, KEYWORDS, LICENCE } from "./description-texts.ts";
import type { RecordFacts } from "./record-facts.ts";

/** data/datapackage.json: the record as a Frictionless Data Package (datapackage.org, version 2), for tools and catalogues. */
export function dataPackage({ title, day }: RecordFacts): string {
  const { name, title: licence, url } = LICENCE;
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "iran-incident-atlas",
    title,
    description: DESCRIPTION,
    version: day,
    keywords: KEYWORDS,
    licenses: [{ name, title: licence, path: url }],
    sources: [
      { title: "Natural Earth (boundaries)", path: "https://www.naturalearthdata.com/" },
      { title: "GeoNames (towns)", path: "https://www.geonames.org/" },
    ],
    resources: FILES.map(resource),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource({ name, path, text }: (typeof FILES)[number]) {
  const common = { name, path, description: text, encoding: "utf-8" };
  if (path.endsWith(".geojson")) return { ...common, format: "geojson", mediatype: "application/geo+json" };
  if (path.endsWith(".json")) return { ...common, format: "json", mediatype: "application/json" };
  const fields = templateColumns.map(tableField);
  return {
    ...common,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    schema: { fields, missingValues: [""] },
  };
}

/** A column of the template as Table Schema has it. */
function tableField(column: TemplateColumn) {
  const { text, words } = columnHelp(column);
  const constraints = words.length > 0 ? { constraints: { enum: words } } : {};
  return { name: column, type: typeOf(column), description: text, ...constraints };
}

const entries: Readonly<Record<string, v.GenericSchema>> = {
  ...incidentPropertiesSchema.entries,
  ...claimSchema.entries,
};
const others: Readonly<Partial<Record<TemplateColumn, string>>> = {
  lon: "number",
  lat: "number",
  document_published: "date",
};

function typeOf(column: TemplateColumn): string {
  const schema = entries[column];
  const inner = member(schema, "wrapped") ?? schema;
  const type = member(inner, "type");
  if (column === "low" || column === "high") return "integer";
  if (column.startsWith("date_") && (column.endsWith("start") || column.endsWith("end"))) return "date";
  if (type === "boolean" || type === "number") return type;
  return column === "as_of" ? "date" : (others[column] ?? "string");
}
