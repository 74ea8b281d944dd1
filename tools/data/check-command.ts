import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import {
  type CheckedFile,
  type CheckedSource,
  parseFile,
  tooLarge,
} from "../../src/domain/check/check-file.ts";
import { checkFiles } from "../../src/domain/check/check-files.ts";
import type { Finding } from "../../src/domain/check/finding.ts";
import { items, member } from "../../src/domain/check/json-pointer.ts";
import { type ReportFormat, report } from "../../src/domain/check/report.ts";
import { findingsFor, touchedIds } from "../../src/domain/check/touched.ts";
import { isOneOf } from "../../src/domain/vocabulary.ts";
import { fileAt } from "./git-revision.ts";
import { type Answer, answered, parseCall, UsageError } from "./options.ts";
import { DATA, displayName, publishedPaths, readCountries, readSources } from "./published-files.ts";

const USAGE = `npm run data:check -- [FILE...] [--format text|json|github] [--since REVISION]

Checks the files under data/, or those that are named: a file with the name of a published one as such, any
other by what it holds, a GeoJSON of incidents in case of doubt. Exits with 1 when there are errors.

--format   text for people, json for one object a line, github for annotations in a pull request
--since    a git revision: hints only for records that changed after it, and no id may have changed`;

const formats = ["text", "json", "github"] as const;

interface Call {
  readonly paths: readonly string[];
  readonly areNamed: boolean;
  readonly format: ReportFormat;
  readonly since: string | undefined;
  readonly from: string;
  readonly data: string;
}

/** `data:check`, called from a folder; `data` is the folder of the record. */
export function checkCommand(call: readonly string[], from: string, data = DATA): Answer {
  return answered(() => check(readCall(call, from, data)));
}

function readCall(args: readonly string[], from: string, data: string): Call {
  const options = {
    format: { type: "string" },
    since: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = parseCall(args, options, USAGE);
  if (values.help) throw new UsageError(USAGE);
  const { format = "text" } = values;
  if (!isOneOf(formats, format))
    throw new UsageError(`--format is "${format}", expected text, json or github\n\n${USAGE}`);
  const named = positionals.map((name) => resolve(from, name));
  for (const path of named) requireFile(path, from);
  const areNamed = named.length > 0;
  const paths = areNamed ? named : publishedPaths(data);
  return { paths, areNamed, format, since: values.since, from, data };
}

function requireFile(path: string, from: string): void {
  if (existsSync(path) && statSync(path).isFile()) return;
  throw new UsageError(`${displayName(path, from)} is no file, expected one to check\n\n${USAGE}`);
}

function check({ paths, areNamed, format, since, from, data }: Call): Answer {
  const large = paths.flatMap((path) => tooLarge(displayName(path, from), statSync(path).size) ?? []);
  const before = since === undefined ? undefined : formerContents(paths, since, from);
  const files = checkFiles(readSources(paths.filter(isReadable), from), {
    published: () => readSources(publishedPaths(data).filter(isReadable), from),
    countries: () => readCountries(data),
    formerIncidents: before && formerIncidents(before, displayName(resolve(data, "incidents.geojson"), from)),
  });
  const findings = [...large, ...files.flatMap((file) => findingsShown(file, { areNamed, before }))];
  const code = findings.some(({ level }) => level === "error") ? 1 : 0;
  return { output: report(findings, format, paths.length), code };
}

function isReadable(path: string): boolean {
  return tooLarge(path, statSync(path).size) === undefined;
}

function formerIncidents(before: Before, name: string): readonly unknown[] {
  return items(member(before.get(name), "features"));
}

type Before = ReadonlyMap<string, unknown>;

function findingsShown(
  file: CheckedFile,
  { areNamed, before }: { readonly areNamed: boolean; readonly before: Before | undefined },
): readonly Finding[] {
  if (before) return findingsFor(file, touchedIds(file.content, before.get(file.name)));
  return areNamed ? file.findings : findingsFor(file, new Set());
}

function formerContents(paths: readonly string[], revision: string, from: string): Before {
  return new Map(
    paths.map((path) => {
      const name = displayName(path, from);
      const bytes = fileAt(revision, path);
      const source: CheckedSource | undefined = bytes && { name, bytes };
      return [name, source && parseFile(source).content];
    }),
  );
}
