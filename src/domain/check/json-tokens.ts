import { createScanner } from "jsonc-parser";

/** The kinds of token, by the numbers of jsonc-parser (its own enum does not outlive compilation). */
export const kinds = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** What a scanner says about a token that is not as JSON wants it. */
export const tokenErrors = {
  endOfComment: 1,
  endOfString: 2,
  endOfNumber: 3,
  unicode: 4,
  escape: 5,
  character: 6,
} as const;

/** One token: its kind, where it begins and ends (exclusive), what it spells and what is wrong with it (0 for nothing). */
export interface Token {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly error: number;
}

/** The tokens of a text one after the other, comments included, white space left out. The last one is `end`, again and again. */
export function tokensOf(text: string): () => Token {
  const scanner = createScanner(text, false);
  return () => {
    let kind: number = scanner.scan();
    while (kind === kinds.lineBreak || kind === kinds.space) kind = scanner.scan();
    const start = scanner.getTokenOffset();
    return {
      kind,
      start,
      end: start + scanner.getTokenLength(),
      value: scanner.getTokenValue(),
      error: scanner.getTokenError(),
    };
  };
}

/** Whether a token begins a value: `{`, `[`, a string, number, true, false or null. */
export function beginsValue({ kind }: Token): boolean {
  return (
    kind === kinds.openBrace || kind === kinds.openBracket || (kind >= kinds.null && kind <= kinds.number)
  );
}

/** Whether a token is a comment of any kind; a hash begins one that JSON with comments does not know. */
export function isComment(token: Token): boolean {
  return token.kind === kinds.lineComment || token.kind === kinds.blockComment || isHash(token);
}

/** Whether a token begins with a hash, as comments do in YAML and Python. */
export function isHash({ kind, value }: Token): boolean {
  return kind === kinds.unknown && value.startsWith("#");
}
