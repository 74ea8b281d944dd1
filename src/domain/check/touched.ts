import type { CheckedFile } from "./check-file.ts";
import { statedId } from "./check-ids.ts";
import type { Finding } from "./finding.ts";
import { items, member } from "./json-pointer.ts";

const lists = ["features", "origins", "documents", "tolls", "events"];

/** The ids of the records that are new or differ in a file from an earlier state of it; all of them without one. */
export function touchedIds(now: unknown, before: unknown): ReadonlySet<string> {
  const former = new Map(recordsOf(before).map((record) => [statedId(record), JSON.stringify(record)]));
  const touched = recordsOf(now).filter((record) => former.get(statedId(record)) !== JSON.stringify(record));
  return new Set(touched.flatMap((record) => statedId(record) ?? []));
}

function recordsOf(content: unknown): readonly unknown[] {
  return lists.flatMap((list) => items(member(content, list)));
}

/** The findings of a file that are worth showing to whoever touched some records of it: hints only for these. */
export function findingsFor({ findings }: CheckedFile, touched: ReadonlySet<string>): Finding[] {
  return findings.filter(({ level, record }) => level !== "hint" || (record !== null && touched.has(record)));
}
