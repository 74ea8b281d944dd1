/** A stream of random numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Draws indexes from weights: index i as often as its weight says. Takes and gives numbers in [0, 1) and indexes. */
export function weightedChoice(weights: readonly number[]): (random: number) => number {
  const sums = Float64Array.from(weights);
  for (let index = 1; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  const total = sums.at(-1) ?? 0;
  return (random) => {
    const aim = random * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= aim) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Weights that fall as 1/rank to a power: a few are met very often, most seldom. */
export function fallingWeights(length: number, power = 1): number[] {
  return Array.from({ length }, (_, rank) => 1 / (rank + 1) ** power);
}
