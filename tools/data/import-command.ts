import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tooLarge } from "../../src/domain/check/check-file.ts";
import { type ReportFormat, report } from "../../src/domain/check/report.ts";
import {
  type ImportedIncident,
  type ImportOutcome,
  importFile,
} from "../../src/domain/import/import-file.ts";
import { plainLine } from "../../src/domain/plain-text.ts";
import { isOneOf } from "../../src/domain/vocabulary.ts";
import { type Answer, answered, parseCall, UsageError } from "./options.ts";
import { DATA, displayName, publishedPaths, readCountries, readSources } from "./published-files.ts";

const USAGE = `npm run data:import -- FILE [--dry-run] [--partial] [--replace] [--template NEW.csv]

Reads incidents into data/ from a table as data/template.csv has it, from GeoJSON, or from a table or GeoJSON with the
column names of ACLED or UCDP GED. Checks them by the rules of the record, and writes nothing unless all is right.

--dry-run   says what would be written
--partial   leaves out the incidents with errors and writes the others
--replace   lets incidents take the place of those that the record has under their ids
--template  writes what was understood as a table of the template, to be completed by hand and imported again
--format    text for people, json for one finding a line, github for annotations in a pull request`;

const formats = ["text", "json", "github"] as const;

interface Call {
  readonly path: string;
  readonly from: string;
  readonly data: string;
  readonly format: ReportFormat;
  readonly isTrial: boolean;
  readonly isPartial: boolean;
  readonly replaces: boolean;
  readonly template: string | undefined;
}

/** `data:import`, called from a folder; `data` is the folder of the record. */
export function importCommand(call: readonly string[], from: string, data = DATA): Answer {
  return answered(() => carryOut(readCall(call, from, data)));
}

function readCall(args: readonly string[], from: string, data: string): Call {
  const options = {
    "dry-run": { type: "boolean" },
    partial: { type: "boolean" },
    replace: { type: "boolean" },
    template: { type: "string" },
    format: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = parseCall(args, options, USAGE);
  const [name] = positionals;
  if (values.help || name === undefined) throw new UsageError(USAGE);
  if (positionals.length > 1)
    throw new UsageError(`${positionals.length} files are named, expected one\n\n${USAGE}`);
  const { format = "text", template } = values;
  if (!isOneOf(formats, format))
    throw new UsageError(`--format is "${format}", expected text, json or github\n\n${USAGE}`);
  const path = resolve(from, name);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`${name} is no file, expected one to import\n\n${USAGE}`);
  return {
    path,
    from,
    data,
    format,
    isTrial: values["dry-run"] ?? false,
    isPartial: values.partial ?? false,
    replaces: values.replace ?? false,
    template: template === undefined ? undefined : newFile(template, from),
  };
}

function newFile(name: string, from: string): string {
  const path = resolve(from, name);
  if (existsSync(path))
    throw new UsageError(`${name} exists, expected the name of a new file for --template`);
  return path;
}

function carryOut(call: Call): Answer {
  const { path, from, data, format, replaces, template } = call;
  const large = tooLarge(displayName(path, from), statSync(path).size);
  if (large) return { output: report([large], format, 1), code: 1 };
  const published = readSources(publishedPaths(data), from);
  const source = { name: displayName(path, from), bytes: readFileSync(path) };
  const outcome = importFile(source, { published, countries: readCountries(data), replaces });
  const hasErrors = outcome.findings.some(({ level }) => level === "error");
  if (template !== undefined) writeFileSync(template, outcome.template);
  if (!call.isTrial && (!hasErrors || call.isPartial) && changes(outcome)) writeRecord(outcome, data);
  const findings = report(outcome.findings, format, 1);
  const lines =
    format === "json" ? [] : ["", ...told(outcome), ...templateLine(call), closing(outcome, call, hasErrors)];
  return { output: findings + lines.map((line) => `${line}\n`).join(""), code: hasErrors ? 1 : 0 };
}

function templateLine({ template, from }: Call): string[] {
  return template === undefined
    ? []
    : [`${displayName(template, from)} holds what was understood: complete it and import it`];
}

function changes({ incidents }: ImportOutcome): boolean {
  return incidents.some(({ outcome }) => outcome === "new" || outcome === "replaced");
}

function writeRecord({ files, documents }: ImportOutcome, data: string): void {
  if (documents.length > 0) writeFileSync(join(data, "sources.json"), files.sources);
  writeFileSync(join(data, "incidents.geojson"), files.incidents);
}

const signs: Readonly<Record<ImportedIncident["outcome"], string>> = {
  new: "+ new      ",
  replaced: "~ replaced ",
  unchanged: "=          ",
  refused: "! refused  ",
};

const MOST_TOLD = 50;

function told({ incidents, documents }: ImportOutcome): string[] {
  const touched = incidents.filter(({ outcome }) => outcome !== "unchanged");
  const rest = touched.length - MOST_TOLD;
  const same = incidents.length - touched.length;
  return [
    ...touched
      .slice(0, MOST_TOLD)
      .map(({ id, title, outcome }) => plainLine(`${signs[outcome]} ${id} "${title}"`)),
    ...(rest > 0 ? [`  and ${rest} more incidents`] : []),
    ...(same > 0 ? [`= ${same} ${same === 1 ? "incident" : "incidents"} that the record has just so`] : []),
    ...documents.map((id) => plainLine(`+ new page  ${id}`)),
  ];
}

function closing(outcome: ImportOutcome, { isTrial, isPartial }: Call, hasErrors: boolean): string {
  if (!changes(outcome))
    return hasErrors
      ? "nothing written: mend the errors"
      : "nothing written: the record says all of it already";
  if (hasErrors && !isPartial)
    return "nothing written: mend the errors, or call with --partial to write the others";
  const files =
    outcome.documents.length > 0 ? "data/incidents.geojson and data/sources.json" : "data/incidents.geojson";
  return isTrial ? `would be written: ${files}` : `written: ${files}; see it with npm run data:diff`;
}
