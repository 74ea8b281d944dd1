/** Characters put over as many others, so that all offsets stay. */
export interface Edit {
  readonly start: number;
  readonly put: string;
}

/** A text with all edits carried out; of two that overlap the later one holds. */
export function applied(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const units = text.split("");
  for (const { start, put } of edits) {
    for (let index = 0; index < put.length; index++) units[start + index] = put[index] ?? " ";
  }
  return units.join("");
}
