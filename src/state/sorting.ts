/** The columns of the table, in order. */
export const columns = [
  "date",
  "title",
  "place",
  "province",
  "category",
  "claims",
  "origins",
  "documents",
] as const;
export type Column = (typeof columns)[number];

export type SortDirection = "ascending" | "descending";

/** By which column, and which way. */
export interface Sorting {
  readonly column: Column;
  readonly direction: SortDirection;
}

/** What a table opens with: the order of the record. */
export const openSorting: Sorting = { column: "date", direction: "ascending" };
