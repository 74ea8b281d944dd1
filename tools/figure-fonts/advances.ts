import { type FigureFace, weights } from "./faces.ts";
import type { Shaper } from "./shaper.ts";

/** Advances by weight, in thousandths of the font size. */
type Advances = readonly number[];

/** What `src/figure/text/text-width.ts` reads: how wide letters are, alone and joined. */
export interface AdvanceTables {
  readonly weights: readonly number[];
  /** Characters that stand alone. */
  readonly plain: Record<string, Advances>;
  /** Letters that join: alone, at the end, and where they join to the next, too, at the beginning and in the middle. */
  readonly joining: Record<string, readonly Advances[]>;
  /** Pairs of letters that become one, alone and at the end. */
  readonly ligatures: Record<string, readonly Advances[]>;
}

const joiner = "\u200d";
const lamAlefs = ["لا", "لآ", "لأ", "لإ"];
/** They have no width: marks stand on letters, and joiners only say what joins. */
const isWithoutWidth = (character: string) => /\p{Mn}|\u200c|\u200d|\u00ad/u.test(character);
/** Fonts of other scripts know no joiner, and would draw it as a letter that is missing. */
const isLetterThatJoins = (character: string) =>
  /^\p{Script=Arabic}$/u.test(character) && /\p{L}/u.test(character);

/** The widths of all characters of the faces, by real shaping. */
export function advanceTables(faces: readonly (readonly [FigureFace, Shaper])[]): AdvanceTables {
  const tables: AdvanceTables = { weights, plain: {}, joining: {}, ligatures: {} };
  for (const [face, shaper] of faces) {
    for (const character of face.text) {
      if (isWithoutWidth(character)) continue;
      const forms = formsOf(character, shaper);
      if (forms.length === 1) tables.plain[character] = forms[0] ?? [];
      else tables.joining[character] = forms;
    }
    if (face.family === "Vazirmatn") addLigatures(tables, shaper);
  }
  return tables;
}

function addLigatures(tables: AdvanceTables, shaper: Shaper): void {
  for (const pair of lamAlefs)
    tables.ligatures[pair] = [advances(pair, shaper), advances(joiner + pair, shaper)];
}

/** One form for what joins with nothing, two for what joins backwards only, four for what joins both ways. */
function formsOf(character: string, shaper: Shaper): Advances[] {
  const alone = advances(character, shaper);
  if (!isLetterThatJoins(character) || isSame(character, joiner + character, shaper)) return [alone];
  const end = advances(joiner + character, shaper);
  if (isSame(character, character + joiner, shaper)) return [alone, end];
  return [alone, end, advances(character + joiner, shaper), advances(joiner + character + joiner, shaper)];
}

function isSame(one: string, other: string, shaper: Shaper): boolean {
  const glyphs = (text: string) => shaper.shape(text, weights[0]).map(({ glyph }) => glyph);
  const [a, b] = [glyphs(one), glyphs(other)];
  return a.length === b.length && a.every((glyph, index) => glyph === b[index]);
}

/** Rounded up, so that a sum is never too small. */
function advances(text: string, shaper: Shaper): Advances {
  return weights.map((weight) =>
    Math.ceil(shaper.shape(text, weight).reduce((sum, { advance }) => sum + advance, 0)),
  );
}
