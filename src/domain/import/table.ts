import type { ParsedFile } from "../check/check-file.ts";
import type { Fault } from "../check/finding.ts";
import { isObject, items, member, step } from "../check/json-pointer.ts";
import { locate } from "../check/locate.ts";
import { shown } from "../rejection.ts";
import { readCsv } from "./read-csv.ts";
import { cellText } from "./write-csv.ts";

/** One cell of a table: what it says, "" for nothing, and where it stands in the text of the file. */
export interface Cell {
  readonly text: string;
  /** In UTF-16 code units from 0. */
  readonly at: number;
  /** As messages name it: `/row 3/title_en`, rows counted as a spreadsheet does; a JSON Pointer in GeoJSON. */
  readonly pointer: string;
}

/** One row: its cells by column, and where it begins. */
export interface Row {
  readonly at: number;
  readonly pointer: string;
  /** By the position of the column; a cell that the row does not have is missing. */
  readonly cells: readonly (Cell | undefined)[];
}

/** Columns and rows, from a spreadsheet or from foreign GeoJSON. */
export interface Table {
  readonly columns: readonly Cell[];
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** A table from separated values, whose first row names the columns. */
export function tableFromCsv(text: string): Table {
  const { rows, faults } = readCsv(text);
  const [head = [], ...body] = rows;
  const columns = head.map(({ text: name, at }): Cell => ({ text: name.trim(), at, pointer: "/row 1" }));
  const numbered = body.map((cells, index) => ({ cells, number: index + 2 }));
  const filled = numbered.filter(({ cells }) => cells.some(({ text: said }) => said.trim() !== ""));
  return {
    columns,
    rows: filled.map(({ cells, number }) => ({
      at: cells[0]?.at ?? 0,
      pointer: `/row ${number}`,
      cells: cells.slice(0, columns.length).map((cell, index) => {
        return {
          text: cellText(cell.text),
          at: cell.at,
          pointer: `/row ${number}/${columns[index]?.text ?? ""}`,
        };
      }),
    })),
    faults: [
      ...faults,
      ...emptyFault(columns, filled.length),
      ...filled.flatMap((row) => surplusFault(row, columns)),
    ],
  };
}

function emptyFault(columns: readonly Cell[], rows: number): Fault[] {
  if (columns.length > 0 && rows > 0) return [];
  const found = columns.length === 0 ? "an empty table" : "a table with a heading and no rows";
  const mend = "take data/template.csv as a start and write one row for each claim";
  return [{ class: "import.table", pointer: "", offset: 0, found, expected: "a heading and rows", mend }];
}

function surplusFault(
  {
    cells,
    number,
  }: { readonly cells: readonly { readonly at: number; readonly text: string }[]; readonly number: number },
  columns: readonly Cell[],
): Fault[] {
  const surplus = cells.slice(columns.length).find(({ text }) => text.trim() !== "");
  if (!surplus) return [];
  return [
    {
      class: "import.table",
      pointer: `/row ${number}`,
      offset: surplus.at,
      found: `${shown(surplus.text)}, the ${cells.length}th cell`,
      expected: `${columns.length} cells, as many as the heading has`,
      mend: "put a text that holds a separator into quotes, or name the column in the heading",
    },
  ];
}

/** The columns in which points of GeoJSON stand, as tables name them. */
const LON = "longitude";
const LAT = "latitude";
const ID = "id";

/** A table from the features of foreign GeoJSON: a column for each property, and for id, longitude and latitude. Undefined where there are no features. */
export function tableFromGeojson({ content, mended }: ParsedFile): Table | undefined {
  const features = items(member(content, "features"));
  if (features.length === 0) return undefined;
  const names = new Set([ID, LON, LAT]);
  for (const feature of features) for (const name of Object.keys(propertiesOf(feature))) names.add(name);
  const columns = [...names];
  const pointers = features.map((_, index) => `/features${step(index)}`);
  const places = locate(
    mended,
    pointers.flatMap((pointer) => [pointer, ...columns.map((name) => placeOf(pointer, name))]),
  );
  const at = (pointer: string) => places.get(pointer)?.value ?? 0;
  return {
    columns: columns.map((text) => ({ text, at: at(placeOf(pointers[0] ?? "", text)), pointer: "" })),
    rows: features.map((feature, index): Row => {
      const pointer = pointers[index] ?? "";
      const cells = columns.map((name): Cell | undefined => {
        const text = textOf(feature, name);
        const place = placeOf(pointer, name);
        return text === undefined ? undefined : { text, at: at(place), pointer: place };
      });
      return { at: at(pointer), pointer, cells };
    }),
    faults: [],
  };
}

function propertiesOf(feature: unknown): object {
  const properties = member(feature, "properties");
  return isObject(properties) ? properties : {};
}

function placeOf(pointer: string, column: string): string {
  if (column === ID) return `${pointer}/id`;
  return column === LON || column === LAT ? `${pointer}/geometry` : `${pointer}/properties${step(column)}`;
}

function textOf(feature: unknown, column: string): string | undefined {
  const value = memberOf(feature, column) ?? member(propertiesOf(feature), column);
  if (value === undefined) return undefined;
  if (value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What stands beside the properties. */
function memberOf(feature: unknown, column: string): unknown {
  if (column === ID) return member(feature, "id");
  const geometry = member(feature, "geometry");
  const [lon, lat] = member(geometry, "type") === "Point" ? items(member(geometry, "coordinates")) : [];
  return column === LON ? lon : column === LAT ? lat : undefined;
}
