/** A text that keeps its own direction, and what stands beside it its own (FSI...PDI, UAX #9): where no element can isolate it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
