import advances from "../fonts/advances.json" with { type: "json" };

/** The weights that figures use: text, emphasis, title. */
export type Weight = 400 | 600 | 700;

/** How a text is set. */
export interface TextStyle {
  /** Font size, in the unit of the figure. */
  readonly size: number;
  readonly weight: Weight;
}

type Table = Readonly<Record<string, readonly number[]>>;
type JoiningTable = Readonly<Record<string, readonly (readonly number[])[]>>;

const plain: Table = advances.plain;
const joining: JoiningTable = advances.joining;
const ligatures: JoiningTable = advances.ligatures;
const pairs = pairTable(advances.pairs);

const joiner = "\u200d";
/** What has no width of its own: marks, joiners, and what only directs. */
const withoutWidth = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** Marks do not come between two letters that join; joiners and directions are asked for themselves. */
const transparent = /\p{Mn}|\p{Me}/u;
/** A little more than the widest letter of each kind, for those that the figure's fonts do not hold. */
const unknownWide = 1150;
const unknownNarrow = 800;

/**
 * How wide a text is set in one line by the figure's fonts, never less: sums of advances, Arabic letters in the form that their
 * neighbours give them. Kerning that draws letters nearer is left out, what sets them wider apart is not. Letters that the
 * fonts do not hold are taken as wide.
 */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  const words = text.split(" ");
  const spaces = (words.length - 1) * (plain[" "]?.[advances.weights.indexOf(weight)] ?? 0);
  return ((words.reduce((sum, word) => sum + wordWidth(word, weight), 0) + spaces) * size) / 1000;
}

/** The same words are measured at many sizes and in many lines: letters neither join nor are kerned across a space. */
const widths: Readonly<Record<Weight, Map<string, number>>> = {
  400: new Map(),
  600: new Map(),
  700: new Map(),
};
const mostKept = 20_000;

function wordWidth(word: string, weight: Weight): number {
  const kept = widths[weight];
  const known = kept.get(word);
  if (known !== undefined) return known;
  const width = measured(word, advances.weights.indexOf(weight));
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, width);
  return width;
}

function measured(word: string, column: number): number {
  const letters = [...word].filter((letter) => !transparent.test(letter));
  let sum = 0;
  for (let index = 0; index < letters.length; index++) {
    sum += pairs.get(`${letters[index - 1]}${letters[index]}`) ?? 0;
    const ligature = ligatures[`${letters[index]}${letters[index + 1]}`];
    if (ligature) {
      sum += ligature[joinsForward(letters[index - 1]) ? 1 : 0]?.[column] ?? 0;
      index++;
    } else sum += advanceAt(letters, index, column);
  }
  return sum;
}

function advanceAt(letters: readonly string[], index: number, column: number): number {
  const letter = letters[index] ?? "";
  const forms = joining[letter];
  if (!forms) return plain[letter]?.[column] ?? unknownAdvance(letter);
  const before = joinsForward(letters[index - 1]);
  const after = forms.length > 2 && joinsBackward(letters[index + 1]);
  return forms[(before ? 1 : 0) + (after ? 2 : 0)]?.[column] ?? unknownNarrow;
}

/** Forms stand in the table as: alone, end, beginning, middle; beginning and middle are had by those that join to the next. */
function joinsForward(letter: string | undefined): boolean {
  return letter === joiner || (joining[letter ?? ""]?.length ?? 0) > 2;
}

function joinsBackward(letter: string | undefined): boolean {
  return letter === joiner || (letter !== undefined && letter in joining);
}

function unknownAdvance(letter: string): number {
  if (withoutWidth.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= 0x1100 ? unknownWide : unknownNarrow;
}

/** By how much two letters are set wider than each by itself. */
function pairTable(
  table: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([first, wider]) =>
      Object.entries(wider).flatMap(([excess, seconds]) =>
        [...seconds].map((second) => [first + second, Number(excess)] as const),
      ),
    ),
  );
}
