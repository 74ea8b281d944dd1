import { shown } from "../rejection.ts";
import type { Entry } from "./entry.ts";
import type { Fault } from "./finding.ts";
import { isObject, member } from "./json-pointer.ts";

/** The id that a record states as text. */
export function statedId(record: unknown): string | undefined {
  const id = member(record, "id");
  return typeof id === "string" ? id : undefined;
}

/** Ids that another record of the same kind has already. The later one is at fault. */
export function repeatedIds(entries: readonly Entry[]): Fault[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ value, pointer }, index): Fault[] => {
    const id = statedId(value);
    if (id === undefined || id === "") return [];
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const expected = `an id that no other record has; record ${first}, counted from 0, has it`;
    const mend = `write another, such as "${id}-2", or delete the record if it is the same`;
    return [{ class: "id.duplicate", pointer: `${pointer}/id`, found: shown(id), expected, mend }];
  });
}

/** Records that are the same as published ones but for their id, while the published id is gone: links would break. */
export function changedIds(entries: readonly Entry[], published: readonly unknown[]): Fault[] {
  const publishedIds = new Set(published.map(statedId));
  const strangers = entries.filter(
    ({ value }) => statedId(value) !== undefined && !publishedIds.has(statedId(value)),
  );
  if (strangers.length === 0) return [];
  const here = new Set(entries.map(({ value }) => statedId(value)));
  const titles = new Set(strangers.map(({ value }) => titleOf(value)));
  const gone = published.filter((record) => !here.has(statedId(record)) && titles.has(titleOf(record)));
  const idByContent = new Map(gone.map((record) => [contentOf(record), statedId(record)]));
  return strangers.flatMap(({ value, pointer }): Fault[] => {
    const former = idByContent.get(contentOf(value));
    if (former === undefined) return [];
    const expected = `${shown(former)}, under which this record was published`;
    const mend = `write "${former}": links hold it`;
    return [{ class: "id.changed", pointer: `${pointer}/id`, found: shown(statedId(value)), expected, mend }];
  });
}

function titleOf(record: unknown): unknown {
  return member(member(record, "properties"), "title_en");
}

function contentOf(record: unknown): string {
  return isObject(record) ? JSON.stringify({ ...record, id: null }, sortedKeys) : "";
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
