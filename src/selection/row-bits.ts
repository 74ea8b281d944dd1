/** A set of rows, a bit a row: row r is bit `r & 31` of word `r >>> 5`. Null is the set of all rows. */
export type RowBits = Int32Array | null;

/** Rows from `first` up to `end`, exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The rows whose value in a column has 0 in `failures`; null when no value fails. */
export function rowsPassing(column: Uint8Array | Uint32Array, failures: Uint8Array): RowBits {
  if (failures.every((failure) => failure === 0)) return null;
  const passes = failures.map((failure) => (failure === 0 ? 1 : 0));
  const bits = new Int32Array((column.length + 31) >>> 5);
  for (let word = 0; word < bits.length; word++) {
    const first = word << 5;
    const count = Math.min(32, column.length - first);
    let set = 0;
    for (let bit = 0; bit < count; bit++) set |= (passes[column[first + bit] ?? 0] ?? 0) << bit;
    bits[word] = set;
  }
  return bits;
}

/** The rows that are in all of some sets. */
export function inAll(...sets: readonly RowBits[]): RowBits {
  return sets.reduce(inBoth, null);
}

function inBoth(a: RowBits, b: RowBits): RowBits {
  if (a === null || b === null) return a ?? b;
  const bits = new Int32Array(a.length);
  for (let word = 0; word < bits.length; word++) bits[word] = (a[word] ?? 0) & (b[word] ?? 0);
  return bits;
}

/** Those of so many rows that are in at least one of some sets. */
export function inAny(sets: readonly Int32Array[], rows: number): Int32Array {
  const bits = new Int32Array((rows + 31) >>> 5);
  for (const set of sets) {
    for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (set[word] ?? 0);
  }
  return bits;
}

/** Whether a row is in a set. */
export function hasRow(bits: RowBits, row: number): boolean {
  return bits === null || (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Writes the rows of a run that are in a set to the beginning of `into`, ascending, and tells how many they are. */
export function writeRun(bits: RowBits, { first, end }: Run, into: Uint32Array): number {
  let count = 0;
  if (bits === null) {
    for (let row = first; row < end; row++) into[count++] = row;
    return count;
  }
  for (let word = first >>> 5; word << 5 < end; word++) {
    const start = word << 5;
    for (let rest = wordWithin(bits[word] ?? 0, first - start, end - start); rest !== 0; rest &= rest - 1) {
      into[count++] = start + 31 - Math.clz32(rest & -rest);
    }
  }
  return count;
}

/** Writes those of some rows that are in a set to the beginning of `into`, in their order, and tells how many they are. */
export function writeSome(bits: RowBits, rows: Uint32Array, into: Uint32Array): number {
  if (bits === null) {
    into.set(rows);
    return rows.length;
  }
  let count = 0;
  for (const row of rows) {
    into[count] = row;
    // Written first and kept only if it is in: without a branch that half of the rows would take.
    count += ((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1;
  }
  return count;
}

/** The rows of a set among so many, ascending. */
export function listRows(bits: RowBits, rows: number): Uint32Array {
  const list = new Uint32Array(bits === null ? rows : countBits(bits));
  writeRun(bits, { first: 0, end: rows }, list);
  return list;
}

/** A word without its bits before `first` and from `end` on. */
function wordWithin(word: number, first: number, end: number): number {
  const fromFirst = first > 0 ? word & (-1 << first) : word;
  return end < 32 ? fromFirst & ~(-1 << end) : fromFirst;
}

function countBits(words: Int32Array): number {
  let count = 0;
  for (const word of words) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    count += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
