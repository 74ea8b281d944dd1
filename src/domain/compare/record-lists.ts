import type { Contents } from "../check/context.ts";
import type { FileKind } from "../check/file-kinds.ts";
import { isObject, items, member } from "../check/json-pointer.ts";

/** The lists of records of the published files. */
export const recordLists = [
  { name: "incidents", kind: "incidents", key: "features", one: "incident", many: "incidents" },
  { name: "origins", kind: "sources", key: "origins", one: "origin", many: "origins" },
  { name: "documents", kind: "sources", key: "documents", one: "document", many: "documents" },
  { name: "tolls", kind: "tolls", key: "tolls", one: "toll", many: "tolls" },
  { name: "events", kind: "events", key: "events", one: "event", many: "events" },
] as const satisfies readonly {
  readonly name: string;
  readonly kind: FileKind;
  readonly key: string;
  readonly one: string;
  readonly many: string;
}[];

export type RecordList = (typeof recordLists)[number];
export type ListName = RecordList["name"];

/** The records of one list as they stand in the parsed files; none where the file is missing or holds something else. */
export function recordsOf({ kind, key }: RecordList, contents: Contents): readonly unknown[] {
  return items(member(contents[kind], key));
}

/** A record's fields by name, an incident's properties and its geometry side by side. `type` says nothing and is left out. */
export function fieldsOf(record: unknown): ReadonlyMap<string, unknown> {
  if (!isObject(record)) return new Map([["record", record]]);
  const { type, properties, ...others }: Record<string, unknown> = { ...record };
  const isFeature = type === "Feature" && isObject(properties);
  const all = isFeature ? { ...others, ...properties } : { ...record };
  return new Map(Object.entries(all));
}

/** The title under which people know a record: an incident's or event's title, an origin's name, what a toll counts. */
export function titleOf(record: unknown): string {
  const fields = fieldsOf(record);
  const title = ["title_en", "name_en", "title", "measure"].map((key) => fields.get(key)).find(isText);
  return title ?? "without a title";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether two parsed JSON values say the same; the order of an object's keys says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(member(one, key), member(other, key)))
  );
}
