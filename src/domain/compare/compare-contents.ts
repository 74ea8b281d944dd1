import { statedId } from "../check/check-ids.ts";
import type { Contents } from "../check/context.ts";
import { provinceIds } from "../vocabulary.ts";
import { compareRecord, describeRecord, type FieldChange, type NamesOfBoth } from "./compare-record.ts";
import { Names } from "./names.ts";
import {
  fieldsOf,
  isSame,
  type ListName,
  type RecordList,
  recordLists,
  recordsOf,
  titleOf,
} from "./record-lists.ts";

/** One record that was added, removed or changed. */
export interface RecordChange {
  readonly list: ListName;
  readonly kind: "added" | "removed" | "changed";
  readonly id: string;
  readonly title: string;
  /** What it says, or said, or says otherwise, in words. */
  readonly fields: readonly FieldChange[];
}

/** One list of records before and after. */
export interface ListComparison {
  readonly list: RecordList;
  readonly before: number;
  readonly after: number;
  /** In the order of the new list, removed records last. */
  readonly changes: readonly RecordChange[];
  /** Whether the records that stayed stand in another order. */
  readonly isReordered: boolean;
}

/** How many incidents a province had and has; an empty name stands for nationwide and for several provinces. */
export interface ProvinceCount {
  readonly province: string;
  readonly before: number;
  readonly after: number;
}

/** Everything in which two states of the record differ. */
export interface Comparison {
  readonly lists: readonly ListComparison[];
  /** In what the edition's own fields differ: title, day, licence. */
  readonly edition: readonly FieldChange[];
  /** All provinces in code order, codes that are none after them, nationwide last. */
  readonly provinces: readonly ProvinceCount[];
  readonly isEmpty: boolean;
}

/** Compares two states of the record, each as the parsed JSON of its files. A file that only one state has counts as empty in the other. */
export function compareContents(before: Contents, after: Contents): Comparison {
  const names = { before: new Names(before), after: new Names(after) };
  const lists = recordLists.map((list) => compareList(list, { before, after }, names));
  const edition = compareRecord(before.record ?? {}, after.record ?? {}, names);
  const isEmpty =
    edition.length === 0 && lists.every(({ changes, isReordered }) => changes.length === 0 && !isReordered);
  return { lists, edition, provinces: countProvinces(before, after, names.after), isEmpty };
}

interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

function compareList(list: RecordList, contents: Both<Contents>, names: NamesOfBoth): ListComparison {
  const before = recordsOf(list, contents.before);
  const after = recordsOf(list, contents.after);
  const old = byKey(before);
  const now = byKey(after);
  const kept = [...now].flatMap(([key, record]): RecordChange[] => {
    const former = old.get(key);
    if (!old.has(key))
      return [changeOf(list, "added", { record, fields: describeRecord(record, names.after) })];
    if (isSame(former, record)) return [];
    return [changeOf(list, "changed", { record, fields: compareRecord(former, record, names) })];
  });
  const removed = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, record]) =>
      changeOf(list, "removed", { record, fields: turned(describeRecord(record, names.before)) }),
    );
  const stayed = [...old.keys()].filter((key) => now.has(key));
  return {
    list,
    before: before.length,
    after: after.length,
    changes: [...kept, ...removed],
    isReordered: !isSame(
      stayed,
      [...now.keys()].filter((key) => old.has(key)),
    ),
  };
}

/** Records by their id; where an id repeats or is missing, by how often it did. */
function byKey(records: readonly unknown[]): Map<string, unknown> {
  const seen = new Map<string, number>();
  return new Map(
    records.map((record) => {
      const id = statedId(record) ?? "";
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      return [`${id} ${times}`, record];
    }),
  );
}

function changeOf(
  { name }: RecordList,
  kind: RecordChange["kind"],
  { record, fields }: { readonly record: unknown; readonly fields: readonly FieldChange[] },
): RecordChange {
  return { list: name, kind, id: statedId(record) ?? "", title: titleOf(record), fields };
}

function turned(fields: readonly FieldChange[]): FieldChange[] {
  return fields.map((change) => ({ ...change, before: change.after, after: change.before }));
}

const NATIONWIDE = "";

function countProvinces(before: Contents, after: Contents, names: Names): ProvinceCount[] {
  const [incidents] = recordLists;
  const old = provinceTally(recordsOf(incidents, before));
  const now = provinceTally(recordsOf(incidents, after));
  const known: readonly string[] = provinceIds;
  const others = [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => !known.includes(id) && id !== NATIONWIDE,
  );
  return [...known, ...others.sort(), NATIONWIDE].map((id) => ({
    province: id === NATIONWIDE ? NATIONWIDE : names.province(id),
    before: old.get(id) ?? 0,
    after: now.get(id) ?? 0,
  }));
}

function provinceTally(incidents: readonly unknown[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const incident of incidents) {
    const province = fieldsOf(incident).get("province");
    const id = typeof province === "string" ? province : NATIONWIDE;
    tally.set(id, (tally.get(id) ?? 0) + 1);
  }
  return tally;
}
