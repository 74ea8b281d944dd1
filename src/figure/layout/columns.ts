/** Where a block of a list stands: which column, counted from 0, and how far from its top. */
export interface ColumnPlace {
  readonly column: number;
  readonly top: number;
}

/** Blocks one under the other, a new column begun where one would reach below `height`. In order; a last column may reach further. */
export function fillColumns(heights: readonly number[], height: number, columns: number): ColumnPlace[] {
  let [column, top] = [0, 0];
  return heights.map((tall) => {
    // Sums of the same heights in another order differ in their last digits.
    if (top > 0 && top + tall > height + 0.001 && column < columns - 1) [column, top] = [column + 1, 0];
    const place = { column, top };
    top += tall;
    return place;
  });
}

/** The least height in which all blocks stand in so many columns, none of them parted. */
export function leastHeight(heights: readonly number[], columns: number): number {
  const sum = heights.reduce((total, height) => total + height, 0);
  let [low, high] = [Math.max(sum / columns, ...heights, 0), sum];
  for (let step = 0; step < 24 && high - low > 0.01; step++) {
    const middle = (low + high) / 2;
    if (reachOf(heights, middle, columns) <= middle + 0.001) high = middle;
    else low = middle;
  }
  return reachOf(heights, high, columns);
}

/** How far down the lowest block reaches. */
function reachOf(heights: readonly number[], height: number, columns: number): number {
  return fillColumns(heights, height, columns).reduce(
    (most, { top }, index) => Math.max(most, top + (heights[index] ?? 0)),
    0,
  );
}
