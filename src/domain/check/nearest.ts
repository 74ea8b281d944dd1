/**
 * The word nearest to what was written, for "did you mean": the fewest letters to change, at most a third
 * of the word; case, spaces, hyphens and underscores do not count. Undefined when none is near.
 */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const plain = plainForm(written);
  if (plain === "" || plain.length > 80) return undefined;
  const most = Math.max(1, Math.floor(plain.length / 3));
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const other = plainForm(word);
    if (Math.abs(other.length - plain.length) > most) continue;
    const changes = editDistance(plain, other);
    if (changes < fewest) {
      fewest = changes;
      best = word;
    }
  }
  return fewest <= most ? best : undefined;
}

function plainForm(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "");
}

/** How many letters to add, drop, change or swap with the next one turn one word into the other. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
