/** Two versions of one text, each cut to where they differ. */
export interface Contrast {
  readonly before: string;
  readonly after: string;
}

/** How many words stay on either side of what differs. */
const CONTEXT = 4;
/** Texts shorter than this are shown whole. */
const SHORT = 80;

/** Cuts what two long texts begin and end with alike, but for a few words, and marks the cuts with "…". Short texts stay whole. */
export function contrast(before: string, after: string): Contrast {
  if (before.length <= SHORT && after.length <= SHORT) return { before, after };
  const one = wordsOf(before);
  const other = wordsOf(after);
  const most = Math.min(one.length, other.length);
  const start = countWhile(most, (index) => one[index] === other[index]);
  const end = countWhile(most - start, (index) => one.at(-1 - index) === other.at(-1 - index));
  const cut = (words: readonly string[]) =>
    cutWords(words, Math.max(0, start - CONTEXT), Math.max(0, end - CONTEXT));
  return { before: cut(one), after: cut(other) };
}

/** Words with the space before them, so that joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

function countWhile(most: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < most && holds(count)) count++;
  return count;
}

function cutWords(words: readonly string[], start: number, end: number): string {
  const kept = words.slice(start, words.length - end).join("");
  return `${start > 0 ? `…${kept.startsWith(" ") ? "" : " "}` : ""}${kept}${end > 0 ? " …" : ""}`;
}
