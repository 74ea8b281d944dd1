import { isObject, member, step } from "./json-pointer.ts";

/** A key that a schema does not know. */
export interface Stranger {
  /** JSON Pointer into the value that was sifted. */
  readonly pointer: string;
  /** The keys beside it that the schema knows. */
  readonly siblings: readonly string[];
}

/** A value without the keys that its schema does not know, and those keys. */
export interface Sifted {
  readonly known: unknown;
  readonly strangers: readonly Stranger[];
}

/** The schemas of an object's members by key; undefined for a schema of anything else. */
export function entriesOf(schema: unknown): object | undefined {
  const entries = member(unwrapped(schema), "entries");
  return isObject(entries) ? entries : undefined;
}

/** The schema of a list's items; undefined for a schema of anything else. */
export function itemOf(schema: unknown): unknown {
  return member(unwrapped(schema), "item");
}

/** The schema within `nullable` and `optional`. */
function unwrapped(schema: unknown): unknown {
  const inner = member(schema, "wrapped");
  return inner === undefined ? schema : unwrapped(inner);
}

/** Takes out of a value, all at once, the keys that a schema does not know: Valibot itself names only one of an object's. */
export function sifted(schema: unknown, value: unknown, pointer: string): Sifted {
  const strangers: Stranger[] = [];
  return { known: sift(schema, value, { pointer, strangers }), strangers };
}

interface Sieve {
  readonly pointer: string;
  readonly strangers: Stranger[];
}

function sift(schema: unknown, value: unknown, sieve: Sieve): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return value.map((member: unknown, index) => sift(item, member, within(sieve, index)));
  }
  const entries = entriesOf(schema);
  if (!isObject(value) || !entries) return value;
  const siblings = Object.keys(value).filter((key) => Object.hasOwn(entries, key));
  const kept = siblings.map((key): [string, unknown] => [
    key,
    sift(member(entries, key), member(value, key), within(sieve, key)),
  ]);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(entries, key)) sieve.strangers.push({ pointer: sieve.pointer + step(key), siblings });
  }
  return Object.fromEntries(kept);
}

function within({ pointer, strangers }: Sieve, key: string | number): Sieve {
  return { pointer: pointer + step(key), strangers };
}
