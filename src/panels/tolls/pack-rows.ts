/** Something that takes room from `start` to `end` on a line, in pixels. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The row of each, from 0, so that none overlaps another of its row: each takes the first row with room. Order is kept. */
export function packRows(extents: readonly Extent[]): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const found = rows.findIndex((row) =>
      row.every(({ start, end }) => end < extent.start || start > extent.end),
    );
    const row = found === -1 ? rows.length : found;
    rows[row] = [...(rows[row] ?? []), extent];
    return row;
  });
}
