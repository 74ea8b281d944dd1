/** A name as a label shows it. Vowel marks (U+064B-0652) are left out: drawn letter by letter, they come loose from theirs. */
export function labelText(name: string): string {
  return name.replace(/[\u064b-\u0652]/g, "");
}
