import { parentPointer, step } from "./json-pointer.ts";
import { beginsValue, kinds, type Token, tokensOf } from "./json-tokens.ts";

/** Where a value stands in a text, in UTF-16 code units from 0, and where its key does; the same where it has none. */
export interface Location {
  readonly value: number;
  readonly key: number;
}

interface Enclosing {
  readonly pointer: string;
  readonly isObject: boolean;
  /** The step to the value that comes next; undefined where an object's key is still to come. */
  step: string | undefined;
  index: number;
  keyStart: number;
}

/**
 * Where the values of some pointers stand in a text that is well-formed JSON, and what encloses them. A
 * repeated key counts where it stands last, as in the parsed value. Pointers that lead nowhere are left out.
 */
export function locate(text: string, pointers: Iterable<string>): Map<string, Location> {
  const wanted = withParents(pointers);
  const found = new Map<string, Location>();
  const levels: Enclosing[] = [];
  const read = tokensOf(text);
  for (let token = read(); token.kind !== kinds.end; token = read()) {
    if (passed(token, levels)) continue;
    const level = levels.at(-1);
    const pointer = level ? level.pointer + (level.step ?? "") : "";
    const key = level?.isObject ? level.keyStart : token.start;
    if (wanted.has(pointer)) found.set(pointer, { value: token.start, key });
    if (opens(token)) levels.push(opened(pointer, token.kind === kinds.openBrace));
  }
  return found;
}

/** Takes note of a token that begins no value; false for one that does. */
function passed(token: Token, levels: Enclosing[]): boolean {
  const level = levels.at(-1);
  if (level?.isObject && level.step === undefined && token.kind === kinds.string) passKey(level, token);
  else if (beginsValue(token)) return false;
  else if (token.kind === kinds.comma && level) passComma(level);
  else if (token.kind === kinds.closeBrace || token.kind === kinds.closeBracket) levels.pop();
  return true;
}

function opens({ kind }: Token): boolean {
  return kind === kinds.openBrace || kind === kinds.openBracket;
}

function opened(pointer: string, isObject: boolean): Enclosing {
  return { pointer, isObject, step: isObject ? undefined : step(0), index: 0, keyStart: 0 };
}

function passComma(level: Enclosing): void {
  level.index++;
  level.step = level.isObject ? undefined : step(level.index);
}

function passKey(level: Enclosing, { value, start }: Token): void {
  level.step = step(value);
  level.keyStart = start;
}

/** A value that is missing is looked for where it would stand: in what encloses it. */
function withParents(pointers: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const pointer of pointers) {
    for (let at = pointer; !all.has(at); at = parentPointer(at)) all.add(at);
  }
  return all;
}
