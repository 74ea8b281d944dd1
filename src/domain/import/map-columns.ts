import type { Fault } from "../check/finding.ts";
import { nearest } from "../check/nearest.ts";
import { shown } from "../rejection.ts";
import { foldForSearch } from "../search-text.ts";
import type { Cell, Table } from "./table.ts";
import { isOptional, type TemplateColumn, templateColumns } from "./template-columns.ts";

/** Whose column names a table has. */
export type TableStyle = "template" | "acled" | "ged";

/** Other names for the columns of the template that people and programs use. */
const synonyms: Readonly<Partial<Record<TemplateColumn, readonly string[]>>> = {
  id: ["incident id", "event id"],
  title_en: ["title", "headline", "event", "name"],
  title_fa: ["title persian", "title farsi", "عنوان"],
  summary_en: ["summary", "description", "details"],
  summary_fa: ["summary persian", "summary farsi", "شرح", "خلاصه"],
  category: ["type", "kind", "event type", "نوع"],
  date_start: ["date", "day", "start date", "date from", "event date", "تاریخ"],
  date_end: ["end date", "date to", "last day", "تاریخ پایان"],
  date_precision: ["time precision", "precision of date"],
  date_note: ["date note en", "note on date"],
  place_en: ["place", "location", "city", "town", "place name"],
  place_fa: ["place persian", "place farsi", "محل", "شهر"],
  place_precision: ["geo precision", "location precision", "precision"],
  lon: ["longitude", "lng", "long", "x", "طول جغرافیایی"],
  lat: ["latitude", "y", "عرض جغرافیایی"],
  place_radius_km: ["radius", "radius km", "uncertainty km"],
  province: ["admin1", "adm 1", "state", "ostan", "province name", "province code", "استان"],
  graphic: ["content warning", "is graphic"],
  documents: ["pages", "all documents"],
  overlaps: ["overlap", "overlapping"],
  measure: ["counts", "what", "unit", "شاخص"],
  low: ["min", "minimum", "least", "from number", "حداقل"],
  high: ["max", "maximum", "most", "to number", "حداکثر"],
  qualifier: ["limit"],
  population: ["whom", "group"],
  as_of: ["as of date", "counted until"],
  status: ["certainty", "verification"],
  origin: ["source", "said by", "who", "organisation", "organization", "منبع"],
  document: ["url", "link", "source url", "page", "پیوند", "نشانی"],
  note_en: ["note", "notes", "remark", "یادداشت"],
  document_publisher: ["publisher"],
  document_title: ["page title"],
  document_url: ["page url"],
  document_published: ["published", "publication date"],
  document_language: ["language"],
};

const byName = new Map<string, TemplateColumn>(
  templateColumns.flatMap((column) => [
    [plainName(column), column] as const,
    ...(synonyms[column] ?? []).map((name) => [plainName(name), column] as const),
  ]),
);

/** Whose names the columns have: ACLED's and UCDP GED's are known by two that only they use. */
export function styleOf({ columns }: Table): TableStyle {
  const names = new Set(columns.map(({ text }) => plainName(text)));
  const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(plainName(name)));
  if (has("event_id_cnty") || has("event_date", "sub_event_type", "fatalities")) return "acled";
  return has("where_prec", "date_prec") || has("date_start", "best", "low", "high") ? "ged" : "template";
}

/** Which column of a table fills which column of the template, and what is wrong with the heading. */
export interface ColumnMapping {
  readonly places: ReadonlyMap<TemplateColumn, number>;
  readonly faults: readonly Fault[];
}

/** Maps the columns of a table in the template's style by their names and other names for them. A column that says nothing to us is told, not dropped in silence. */
export function mapColumns({ columns, rows }: Table): ColumnMapping {
  if (rows.length === 0) return { places: new Map(), faults: [] };
  const places = new Map<TemplateColumn, number>();
  const faults = columns.flatMap((column, index): Fault[] => {
    const known = byName.get(plainName(column.text));
    const isUsed = rows.some(({ cells }) => (cells[index]?.text ?? "").trim() !== "");
    if (known === undefined) return isUsed ? [unknownColumn(column)] : [];
    const before = places.get(known);
    if (before === undefined) places.set(known, index);
    return before === undefined || !isUsed ? [] : [doubledColumn(column, columns[before]?.text ?? known)];
  });
  return { places, faults: [...faults, ...missingColumns(places)] };
}

function unknownColumn({ text, at, pointer }: Cell): Fault {
  const near = nearest(text, templateColumns);
  const mend = near
    ? `did you mean ${near}?`
    : "name it as the template does, or leave it: what it holds is left out";
  return {
    class: "import.column",
    pointer,
    offset: at,
    found: `column ${shown(text)}`,
    expected: "a column of data/template.csv",
    mend,
  };
}

function doubledColumn({ text, at, pointer }: Cell, first: string): Fault {
  const expected = `one column for what ${shown(first)} holds`;
  return {
    class: "import.column",
    level: "error",
    pointer,
    offset: at,
    found: `column ${shown(text)}`,
    expected,
    mend: "delete or rename one of the two",
  };
}

/** What a row cannot do without, whatever else it leaves out. */
function missingColumns(places: ReadonlyMap<TemplateColumn, number>): Fault[] {
  const filled = new Set<TemplateColumn>(["id", "province", "lon", "lat", "place_radius_km", "document"]);
  return templateColumns
    .filter(
      (column) =>
        !isOptional(column) && !column.startsWith("document_") && !filled.has(column) && !places.has(column),
    )
    .map((column) => ({
      class: "import.column-missing" as const,
      pointer: "",
      offset: 0,
      found: `no column ${column}`,
      expected: column,
      mend: "add it; npm run data:import -- FILE --template NEW.csv writes a table that has all columns",
    }));
}

function plainName(name: string): string {
  return foldForSearch(name.replaceAll("_", " "));
}
