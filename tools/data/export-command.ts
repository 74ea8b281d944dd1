import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseFile } from "../../src/domain/check/check-file.ts";
import { statedId } from "../../src/domain/check/check-ids.ts";
import { items, member } from "../../src/domain/check/json-pointer.ts";
import { templateCsv } from "../../src/domain/import/export-csv.ts";
import { type Answer, answered, parseCall, UsageError } from "./options.ts";
import { DATA, publishedPaths, readSources } from "./published-files.ts";

const USAGE = `npm run data:export -- NEW.csv [ID...]

Writes incidents as a table of the template, one row a claim: all of them, or those whose ids are named. Edited in a
spreadsheet, it comes back by npm run data:import -- NEW.csv --replace`;

/** `data:export`, called from a folder; `data` is the folder of the record. */
export function exportCommand(call: readonly string[], from: string, data = DATA): Answer {
  return answered(() => {
    const { values, positionals } = parseCall(call, { help: { type: "boolean", short: "h" } }, USAGE);
    const [name, ...ids] = positionals;
    if (values.help || name === undefined) throw new UsageError(USAGE);
    const path = resolve(from, name);
    if (existsSync(path)) throw new UsageError(`${name} exists, expected the name of a new file`);
    const chosen = chosenIncidents(ids, data);
    writeFileSync(path, templateCsv(chosen));
    return {
      output: `${name}: ${chosen.length} ${chosen.length === 1 ? "incident" : "incidents"}\n`,
      code: 0,
    };
  });
}

function chosenIncidents(ids: readonly string[], data: string): readonly unknown[] {
  const all = readSources(publishedPaths(data), data)
    .map(parseFile)
    .filter(({ kind }) => kind === "incidents")
    .flatMap(({ content }) => items(member(content, "features")));
  if (ids.length === 0) return all;
  const known = new Set(all.map(statedId));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UsageError(`no incident has the id ${unknown.join(", ")}`);
  return all.filter((incident) => ids.includes(statedId(incident) ?? ""));
}
