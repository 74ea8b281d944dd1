import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFile } from "../../../src/domain/check/check-file.ts";
import type { Contents } from "../../../src/domain/check/context.ts";
import { items, member } from "../../../src/domain/check/json-pointer.ts";
import { fieldsOf, recordLists, recordsOf } from "../../../src/domain/compare/record-lists.ts";
import { publishedPaths } from "../published-files.ts";

/** What the descriptions of the record say of it: its titles, its edition, how much it holds, and the days that it covers. */
export interface RecordFacts {
  readonly title: string;
  readonly titleFa: string;
  readonly day: string;
  readonly counts: {
    readonly incidents: number;
    readonly claims: number;
    readonly origins: number;
    readonly documents: number;
    readonly tolls: number;
    readonly events: number;
  };
  /** First and last day of incidents, ISO. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The facts of the record in a folder. Throws where its files cannot be read: a build without them describes nothing. */
export function recordFacts(directory: string): RecordFacts {
  const contents: Contents = Object.fromEntries(
    publishedPaths(directory)
      .map((path) => parseFile({ name: path, bytes: readFileSync(path) }))
      .map(({ kind, content }) => [kind, content]),
  );
  const [incidentList] = recordLists;
  const incidents = recordsOf(incidentList, contents).map(fieldsOf);
  const count = (name: string) =>
    recordLists.filter((list) => list.name === name).flatMap((list) => recordsOf(list, contents)).length;
  const days = incidents
    .flatMap((fields) => ["date_start", "date_end"].map((field) => fields.get(field)))
    .filter((day) => typeof day === "string");
  const ordered = days.sort();
  return {
    title: text(contents.record, "title_en", directory),
    titleFa: text(contents.record, "title_fa", directory),
    day: text(contents.record, "day", directory),
    counts: {
      incidents: incidents.length,
      claims: incidents.flatMap((fields) => items(fields.get("claims"))).length,
      origins: count("origins"),
      documents: count("documents"),
      tolls: count("tolls"),
      events: count("events"),
    },
    firstDay: ordered[0] ?? "",
    lastDay: ordered.at(-1) ?? "",
  };
}

function text(record: unknown, field: string, directory: string): string {
  const value = member(record, field);
  if (typeof value === "string") return value;
  throw new Error(
    `${join(directory, "record.json")}: "${field}" is ${JSON.stringify(value)}, expected a text`,
  );
}
