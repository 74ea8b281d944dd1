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
 * in, and what ICU reads, stays.
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
  return `⟦${accented}${"~".repeat(Math.ceil(letters * GROWTH))}⟧`;
}

function literals(elements: readonly Element[]): { readonly start: number; readonly end: number }[] {
  return elements.flatMap(({ type, location, options }) => {
    if (type === LITERAL && location) return [{ start: location.start.offset, end: location.end.offset }];
    if (type !== PLURAL_FORMS || !options) return [];
    return Object.values(options).flatMap(({ value }) => literals(value));
  });
}

function accents(text: string): string {
  return [...text].map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
}

function isElements(value: unknown): value is readonly Element[] {
  return Array.isArray(value) && value.every((element) => typeof element === "object" && "type" in element);
}
