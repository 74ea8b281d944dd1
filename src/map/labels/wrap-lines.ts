/** Width of a line of text in CSS pixels. */
export type Measure = (text: string) => number;

/**
 * A text in as few lines as keep to a width, cut at its spaces so that the widest line is as narrow as can be. A word
 * wider than the width stands alone; a no-break space holds.
 */
export function wrapLines(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.split(" ");
  for (let count = 1; count < words.length; count++) {
    const lines = narrowest(words, count, measure);
    if (widest(lines, measure) <= width) return lines;
  }
  return words;
}

/** Width of the widest line. */
export function widest(lines: readonly string[], measure: Measure): number {
  return Math.max(...lines.map(measure));
}

function narrowest(words: readonly string[], count: number, measure: Measure): readonly string[] {
  if (count === 1) return [words.join(" ")];
  let best: readonly string[] = words;
  for (let first = 1; first <= words.length - count + 1; first++) {
    const rest = narrowest(words.slice(first), count - 1, measure);
    const lines = [words.slice(0, first).join(" "), ...rest];
    if (widest(lines, measure) < widest(best, measure) || best.length !== count) best = lines;
  }
  return best;
}
