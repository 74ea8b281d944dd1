/** How many rows Page Up and Page Down pass. */
const page = 8;

/** The row that a key leads to from a row, kept inside the list; null for a key that leads nowhere. */
export function rowByKey(key: string, row: number, count: number): number | null {
  const target = targetOf(key, row, count);
  return target === null || count === 0 ? null : Math.min(Math.max(target, 0), count - 1);
}

function targetOf(key: string, row: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return row + 1;
    case "ArrowUp":
      return row - 1;
    case "PageDown":
      return row + page;
    case "PageUp":
      return row - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The rows of a virtual list that have to exist: those in sight, and the one that holds the focus, in order. */
export function rowsWith(inSight: readonly number[], current: number): number[] {
  return inSight.includes(current) ? [...inSight] : [...inSight, current].sort((a, b) => a - b);
}
