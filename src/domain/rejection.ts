/** One thing wrong with a record, as a reader and a maintainer need it said. */
export interface Reason {
  /** JSON Pointer (RFC 6901) into the record, "" for the record itself. */
  readonly pointer: string;
  readonly found: string;
  readonly expected: string;
}

/** A record that was set aside, and why. The others stay in use. */
export interface Rejected {
  readonly file: string;
  /** The record's id where it has one, else its place in the file, counted from 0. */
  readonly record: string;
  readonly reasons: readonly Reason[];
}

/** What could be read, beside what could not. */
export interface Reading<Value> {
  readonly result: Value;
  readonly rejected: readonly Rejected[];
}

/** A value as a message shows it: JSON, cut at 60 characters; "nothing" when it is absent. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
