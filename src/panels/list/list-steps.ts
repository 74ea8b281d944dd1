/** How many rows Page Up and Page Down pass. */
const page = 8;

const steps: Readonly<Record<string, (row: number, count: number) => number>> = {
  ArrowUp: (row) => row - 1,
  ArrowDown: (row) => row + 1,
  PageUp: (row) => row - page,
  PageDown: (row) => row + page,
  Home: () => 0,
  End: (_row, count) => count - 1,
};

/** The keys that walk a list. */
export const listKeys: readonly string[] = Object.keys(steps);

/** The row that a key leads to from a row, kept inside the list; null for a key that leads nowhere. */
export function rowByKey(key: string, row: number, count: number): number | null {
  const step = listKeys.includes(key) ? steps[key] : undefined;
  return step === undefined || count === 0 ? null : Math.min(Math.max(step(row, count), 0), count - 1);
}

/** The rows of a virtual list that have to exist: those in sight, and the one that holds the focus, in order. */
export function rowsWith(inSight: readonly number[], current: number): number[] {
  return inSight.includes(current) ? [...inSight] : [...inSight, current].sort((a, b) => a - b);
}
