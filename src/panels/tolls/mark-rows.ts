import type { Toll } from "../../domain/toll.ts";

/** The claims of one origin, in order of days: a row along which arrow keys move. */
export type MarkRow = readonly Toll[];

/** The tolls as rows, one an origin, in the order given. */
export function markRows(tolls: readonly Toll[]): MarkRow[] {
  const rows = new Map<string, Toll[]>();
  for (const toll of tolls) rows.set(toll.origin.id, [...(rows.get(toll.origin.id) ?? []), toll]);
  return [...rows.values()];
}

export interface Step {
  readonly rows: readonly MarkRow[];
  readonly from: string;
  readonly direction: "ltr" | "rtl";
}

/**
 * The claim that a key leads to: along the row by the arrows of the line of reading, Home and End; to the claim
 * of the neighbouring row that is nearest in time by the others. Null for any other key. At an end it stays.
 */
export function tollAfterKey(key: string, { rows, from, direction }: Step): Toll | null {
  const row = rows.findIndex((tolls) => tolls.some(({ id }) => id === from));
  const tolls = rows[row];
  if (!tolls) return null;
  const index = tolls.findIndex(({ id }) => id === from);
  const current = tolls[index];
  const onward = direction === "ltr" ? 1 : -1;
  switch (key) {
    case "ArrowRight":
      return tolls[index + onward] ?? current ?? null;
    case "ArrowLeft":
      return tolls[index - onward] ?? current ?? null;
    case "ArrowDown":
      return nearest(rows[row + 1], current) ?? current ?? null;
    case "ArrowUp":
      return nearest(rows[row - 1], current) ?? current ?? null;
    case "Home":
      return tolls[0] ?? null;
    case "End":
      return tolls.at(-1) ?? null;
    default:
      return null;
  }
}

function nearest(row: MarkRow | undefined, toll: Toll | undefined): Toll | undefined {
  if (!row || !toll) return;
  const day = toll.asOf ?? "9999";
  const before = row.findLast(({ asOf }) => (asOf ?? "9999") <= day);
  return before ?? row[0];
}
