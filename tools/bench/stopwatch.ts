/** Milliseconds of this process's processor time, so that other programs on the machine do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What it takes to do something once, and what comes of it. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly time: number } {
  const start = processorTime();
  const value = work();
  return { value, time: processorTime() - start };
}

/** Times of doing something to each of a list, in its order. */
export function timesOf<Item>(items: readonly Item[], work: (item: Item) => unknown): number[] {
  return items.map((item) => timed(() => work(item)).time);
}

/** The middle one of some times; of an even number the greater of the two. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** The sum of some times. */
export function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}
