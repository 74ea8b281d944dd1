import { IntlMessageFormat } from "intl-messageformat";

/** Letters that look like the Latin ones and are none of English, so that a text left in English is seen. */
const LOOKALIKES = new Map(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter, index) => [
    letter,
    [..."åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"][index] ?? letter,
  ]),
);

/** How much longer than English a text may become in another language. */
const GROWTH = 0.4;

const LONGEST_WORD = 8;

/** Element types of a parsed message (`@formatjs/icu-messageformat-parser`). */
const LITERAL = 0;
const PLURAL_FORMS = 6;

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly location?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/**
 * An English message as a language would have it that nobody speaks: between brackets, with accents, and two fifths longer. What is put
 * in, and what ICU reads, stays; a message of signs only does not grow.
 */
export function pseudoMessage(message: string): string {
  const parsed: unknown = new IntlMessageFormat(message, "en", undefined, { captureLocation: true }).getAst();
  if (!isElements(parsed)) throw new Error(`The message "${message}" has no elements, expected some`);
  const parts = literals(parsed);
  const accented = [...parts]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + accents(text.slice(start, end)) + text.slice(end),
      message,
    );
  const letters = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const grown = accented === message ? message : accented + padding(Math.ceil(letters * GROWTH));
  return `⟦${grown}⟧`;
}

function literals(elements: readonly Element[]): { readonly start: number; readonly end: number }[] {
  return elements.flatMap(({ type, location, options }) => {
    if (type === LITERAL && location) return [{ start: location.start.offset, end: location.end.offset }];
    if (type !== PLURAL_FORMS || !options) return [];
    return Object.values(options).flatMap(({ value }) => literals(value));
  });
}

/** A long text grows by words, a short one by letters: no language has words of fifty letters. */
function padding(length: number): string {
  const words = Math.ceil(length / LONGEST_WORD);
  const whole = "~".repeat(length);
  return words === 1
    ? whole
    : ` ${whole.match(new RegExp(`.{1,${Math.ceil(length / words)}}`, "g"))?.join(" ")}`;
}

function accents(text: string): string {
  return [...text].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
}

function isElements(value: unknown): value is readonly Element[] {
  return Array.isArray(value) && value.every((element) => typeof element === "object" && "type" in element);
}
