import type { Fault } from "./finding.ts";
import { step } from "./json-pointer.ts";
import { beginsValue, isComment, isHash, kinds, type Token, tokensOf } from "./json-tokens.ts";
import { applied, type Edit } from "./scan-edits.ts";
import {
  comment,
  emptyPlace,
  forbiddenKey,
  misplaced,
  missingComma,
  repeatedKey,
  type ScanFault,
  severalDocuments,
  tooDeep,
  tooMany,
  trailingComma,
  truncated,
} from "./scan-faults.ts";
import { tokenFault } from "./token-faults.ts";

/** Deeper nesting is refused: a record needs seven levels. */
export const MOST_LEVELS = 40;

/** More values are refused: a thousand incidents have sixty thousand. */
const MOST_VALUES = 1_000_000;
/** After so many faults the scan stops: what follows is more of the same. */
const MOST_FAULTS = 1000;

/** What a scan came to: everything wrong with the JSON, and the text where it could be read all the same. */
export interface Scanned {
  readonly faults: readonly Fault[];
  /** The text with what is wrong blanked out, every offset kept; undefined when the scan had to stop. */
  readonly text?: string;
}

interface Enclosing {
  readonly isObject: boolean;
  readonly keys: Set<string>;
  /** The key or index of the value that is read now. */
  key: string | number;
  count: number;
}

/** Thrown to leave the scan where nothing after the fault could be trusted; never leaves this module. */
class Stop extends Error {}

/**
 * Scans JSON without recursion, so that no nesting overflows a stack. Trailing and missing commas, comments
 * and repeated keys are faults that the scan goes on after, so that one run tells all of them.
 */
export function scanJson(text: string): Scanned {
  const scan = new JsonScan(text);
  try {
    scan.run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { faults: scan.faults };
  }
  return { faults: scan.faults, text: applied(text, scan.edits) };
}

class JsonScan {
  readonly faults: Fault[] = [];
  readonly edits: Edit[] = [];
  readonly #levels: Enclosing[] = [];
  readonly #text: string;
  readonly #read: () => Token;
  #token: Token = { kind: kinds.end, start: 0, end: 0, value: "", error: 0 };
  #lastEnd = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
    this.#read = tokensOf(text);
  }

  run(): void {
    this.#advance();
    this.#value();
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      if (level.isObject) this.#inObject(level);
      else this.#inArray(level);
    }
    this.#afterRoot();
  }

  #inObject(level: Enclosing): void {
    if (this.#separated(level, kinds.closeBrace)) return;
    this.#key(level);
    if (this.#token.kind !== kinds.colon) this.#stop("a colon after the key");
    this.#advance();
    this.#value();
  }

  #inArray(level: Enclosing): void {
    if (this.#separated(level, kinds.closeBracket)) return;
    level.key = level.count - 1;
    this.#value();
  }

  /** Passes the comma before a member, or leaves the level at its end: then true. */
  #separated(level: Enclosing, close: number): boolean {
    if (this.#token.kind === close) return this.#leave();
    if (level.count > 0) this.#comma(close);
    while (this.#token.kind === kinds.comma) this.#blankComma(emptyPlace);
    if (this.#token.kind === close) return this.#leave();
    level.count++;
    return false;
  }

  #leave(): true {
    this.#levels.pop();
    this.#advance();
    return true;
  }

  #comma(close: number): void {
    if (this.#token.kind !== kinds.comma) {
      this.#addComma();
      return;
    }
    const comma = this.#token;
    this.#advance();
    if (this.#token.kind === close) this.#blank(comma, trailingComma);
  }

  #blankComma(fault: ScanFault): void {
    this.#blank(this.#token, fault);
    this.#advance();
  }

  #blank({ start }: Token, fault: ScanFault): void {
    this.#fault(fault, start);
    this.edits.push({ start, put: " " });
  }

  #addComma(): void {
    const hasRoom = this.#token.start > this.#lastEnd;
    if (!beginsValue(this.#token) || !hasRoom) this.#stop("a comma or the closing bracket");
    this.#fault(missingComma, this.#lastEnd);
    this.edits.push({ start: this.#lastEnd, put: "," });
  }

  #key(level: Enclosing): void {
    const { kind, value, start } = this.#token;
    if (kind !== kinds.string) this.#stop("a key in double quotes");
    level.key = value;
    if (level.keys.has(value)) this.#fault(repeatedKey(value), start);
    const forbidden = forbiddenKey(value);
    if (forbidden) this.#fault(forbidden, start);
    level.keys.add(value);
    this.#advance();
  }

  #value(): void {
    const { kind } = this.#token;
    if (!beginsValue(this.#token)) this.#stop("a value");
    if (++this.#values > MOST_VALUES) this.#end(tooMany(MOST_VALUES), this.#token.start);
    if (kind === kinds.openBrace || kind === kinds.openBracket) this.#open(kind === kinds.openBrace);
    this.#advance();
  }

  #open(isObject: boolean): void {
    if (this.#levels.length >= MOST_LEVELS) this.#end(tooDeep(MOST_LEVELS), this.#token.start);
    this.#levels.push({ isObject, keys: new Set(), key: "", count: 0 });
  }

  #afterRoot(): void {
    const { kind, start } = this.#token;
    if (kind === kinds.end) return;
    const isLast = this.#text.slice(start + 1).trim() === "";
    if (kind === kinds.comma && isLast) this.#blank(this.#token, trailingComma);
    else if (kind === kinds.closeBrace || kind === kinds.closeBracket) this.#stop("the end of the file");
    else this.#end(severalDocuments, start);
  }

  #advance(): void {
    this.#lastEnd = this.#token.end;
    this.#token = this.#next();
  }

  /** The next token that means something; comments on the way are faults. */
  #next(): Token {
    let token = this.#read();
    while (isComment(token)) token = this.#comment(token);
    const fault = tokenFault(this.#text, token);
    if (fault) this.#end(fault, fault.offset ?? token.start);
    return token;
  }

  #comment(token: Token): Token {
    const broken = isHash(token) ? undefined : tokenFault(this.#text, token);
    if (broken) this.#end(broken, token.start);
    const end = isHash(token) ? this.#lineEnd(token.start) : token.end;
    this.#fault(comment, token.start);
    this.edits.push({ start: token.start, put: " ".repeat(end - token.start) });
    let next = this.#read();
    while (next.start < end && next.kind !== kinds.end) next = this.#read();
    return next;
  }

  #lineEnd(start: number): number {
    const length = this.#text.slice(start).search(/[\r\n]/);
    return length < 0 ? this.#text.length : start + length;
  }

  #fault(fault: ScanFault, offset: number): void {
    this.faults.push({ ...fault, offset, pointer: this.#pointer() });
    if (this.faults.length >= MOST_FAULTS) throw new Stop();
  }

  #end(fault: ScanFault, offset: number): never {
    this.#fault(fault, offset);
    throw new Stop();
  }

  #stop(expected: string): never {
    if (this.#token.kind === kinds.end) this.#truncated();
    return this.#end(misplaced(this.#text, this.#token, expected), this.#token.start);
  }

  #truncated(): never {
    const closing = this.#levels.map(({ isObject }) => (isObject ? "}" : "]")).reverse();
    return this.#end(truncated(closing.join("")), Math.max(0, this.#text.trimEnd().length - 1));
  }

  #pointer(): string {
    const begun = this.#levels.slice(0, 20).filter(({ count }) => count > 0);
    return begun.map(({ key }) => step(key)).join("");
  }
}
