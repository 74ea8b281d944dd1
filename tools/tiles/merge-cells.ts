import { writeKey } from "../../src/tiles/cell-text.ts";
import type { RecordRows } from "./record-rows.ts";

/** The cells of rows as text, rows that are alike in one cell, in the order in which each was first met. */
export function mergedCells(record: RecordRows, rows: Iterable<number>, detail: "days" | "cells"): string {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const { happened, facets } = record.cell(row);
    const key = writeKey({ happened, facets: detail === "days" ? null : facets });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => (count === 1 ? key : `${count}*${key}`)).join(";");
}

/** All rows, alike ones near each other: by first day, last day, category and set of origins. */
export function rowsInOrderOfCells(record: RecordRows): Uint32Array {
  const { start, end, category, set } = record;
  return Uint32Array.from({ length: record.count }, (_, row) => row).sort(
    (a, b) =>
      start.at(a) - start.at(b) ||
      end.at(a) - end.at(b) ||
      category.at(a) - category.at(b) ||
      set.at(a) - set.at(b),
  );
}
