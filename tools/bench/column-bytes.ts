import type { Columns } from "../../src/selection/columns.ts";

/** Bytes of the arrays that grow with the rows, a row. Places and sets of origins are few and shared, and left out. */
export function bytesPerRow(columns: Columns): number {
  const { set, category, province, place, days } = columns;
  return bytesOf([set, category, province, place, days]) / columns.rows;
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, part: unknown) => sum + bytesOf(part), 0);
}
