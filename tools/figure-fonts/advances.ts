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
  /** By how much a letter is set wider before others, in any weight, by kerning or by another form; and those others. */
  readonly pairs: Record<string, Record<string, string>>;
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
  const tables: AdvanceTables = { weights, plain: {}, joining: {}, ligatures: {}, pairs: {} };
  for (const [face, shaper] of faces) {
    for (const character of face.text) {
      if (isWithoutWidth(character)) continue;
      const forms = formsOf(character, shaper);
      if (forms.length === 1) tables.plain[character] = forms[0] ?? [];
      else tables.joining[character] = forms;
    }
    if (face.family === "Vazirmatn") addLigatures(tables, shaper);
    addPairs(tables, face, shaper);
  }
  return tables;
}

/** Only what is wider than the sum is kept: a text must never be wider than it was taken to be. */
function addPairs(tables: AdvanceTables, { text }: FigureFace, shaper: Shaper): void {
  const letters = [...text].filter((letter) => !isWithoutWidth(letter));
  const widths = new Map<string, Advances>();
  const widthOf = (written: string) => {
    const width = widths.get(written) ?? exactAdvances(written, shaper);
    widths.set(written, width);
    return width;
  };
  for (const first of letters) {
    const wider: Record<string, string> = {};
    for (const second of letters) {
      const excesses = contextsOf(first, second, shaper).map((context) => excessOf(context, widthOf));
      const excess = Math.ceil(Math.max(0, ...excesses) - 0.5);
      if (excess > 0) wider[excess] = (wider[excess] ?? "") + second;
    }
    if (Object.keys(wider).length > 0) tables.pairs[first] = wider;
  }
}

/** Two letters as they are set together, and each with what its neighbour makes of it. */
interface Context {
  readonly together: string;
  readonly parts: readonly [string, string];
}

function contextsOf(first: string, second: string, shaper: Shaper): Context[] {
  if (lamAlefs.includes(first + second)) return [];
  if (!isLetterThatJoins(first) || !isLetterThatJoins(second))
    return [{ together: first + second, parts: [first, second] }];
  const between = joinsForward(first, shaper) && joinsBackward(second, shaper) ? joiner : "";
  return ["", joiner].flatMap((before) =>
    ["", joiner].map((after): Context => {
      const parts = [before + first + between, between + second + after] as const;
      return { together: before + first + second + after, parts };
    }),
  );
}

function joinsForward(letter: string, shaper: Shaper): boolean {
  return !isSame(letter, letter + joiner, shaper);
}

function joinsBackward(letter: string, shaper: Shaper): boolean {
  return !isSame(letter, joiner + letter, shaper);
}

function excessOf({ together, parts }: Context, widthOf: (text: string) => Advances): number {
  const [sum, first, second] = [widthOf(together), widthOf(parts[0]), widthOf(parts[1])];
  return Math.max(...sum.map((advance, index) => advance - (first[index] ?? 0) - (second[index] ?? 0)));
}

function exactAdvances(text: string, shaper: Shaper): Advances {
  return weights.map((weight) => shaper.shape(text, weight).reduce((sum, { advance }) => sum + advance, 0));
}

function addLigatures(tables: AdvanceTables, shaper: Shaper): void {
  for (const pair of lamAlefs)
    tables.ligatures[pair] = [advances(pair, shaper), advances(joiner + pair, shaper)];
}

/** One form for what joins with nothing, two for what joins backwards only, four for what joins both ways. */
function formsOf(character: string, shaper: Shaper): Advances[] {
  const alone = advances(character, shaper);
  if (!isLetterThatJoins(character) || !joinsBackward(character, shaper)) return [alone];
  const end = advances(joiner + character, shaper);
  if (!joinsForward(character, shaper)) return [alone, end];
  return [alone, end, advances(character + joiner, shaper), advances(joiner + character + joiner, shaper)];
}

function isSame(one: string, other: string, shaper: Shaper): boolean {
  const glyphs = (text: string) => shaper.shape(text, weights[0]).map(({ glyph }) => glyph);
  const [a, b] = [glyphs(one), glyphs(other)];
  return a.length === b.length && a.every((glyph, index) => glyph === b[index]);
}

/** Rounded up, so that a sum is never too small. */
function advances(text: string, shaper: Shaper): Advances {
  return exactAdvances(text, shaper).map(Math.ceil);
}
