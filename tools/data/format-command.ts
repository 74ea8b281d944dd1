import { existsSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type CheckedSource, tooLarge } from "../../src/domain/check/check-file.ts";
import type { Finding } from "../../src/domain/check/finding.ts";
import { type FormatOutcome, formatFile } from "../../src/domain/check/format-file.ts";
import { findingLine } from "../../src/domain/check/report.ts";
import { type Answer, answered, parseCall, UsageError } from "./options.ts";
import { DATA, displayName, publishedPaths, readSources } from "./published-files.ts";

const USAGE = `npm run data:format -- [FILE...] [--check]

Writes the hand-kept files under data/, or those that are named, in their one spelling. What they say stays the
same, but for texts composed (Unicode NFC) and points rounded to what their place's precision allows: these are listed.

--check    writes nothing; exits with 1 when a file is not in canonical form`;

interface Job {
  readonly path: string;
  readonly source: CheckedSource;
  readonly isCheck: boolean;
}

interface Done {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** `data:format`, called from a folder; `data` is the folder of the record. */
export function formatCommand(call: readonly string[], from: string, data = DATA): Answer {
  return answered(() => {
    const options = { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;
    const { values, positionals } = parseCall(call, options, USAGE);
    if (values.help) throw new UsageError(USAGE);
    const paths =
      positionals.length > 0 ? positionals.map((name) => filePath(name, from)) : publishedPaths(data);
    const done = paths.map((path) => formatOne(path, { from, isCheck: values.check ?? false }));
    const output = done.flatMap(({ lines }) => lines).map((line) => `${line}\n`);
    return { output: output.join(""), code: done.every(({ isGood }) => isGood) ? 0 : 1 };
  });
}

function filePath(name: string, from: string): string {
  const path = resolve(from, name);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`${name} is no file, expected one to format\n\n${USAGE}`);
  return path;
}

function formatOne(
  path: string,
  { from, isCheck }: { readonly from: string; readonly isCheck: boolean },
): Done {
  const large = tooLarge(displayName(path, from), statSync(path).size);
  if (large) return refused([large]);
  return readSources([path], from)
    .map((source) => carryOut(formatFile(source), { path, source, isCheck }))
    .reduce((_, done) => done, { lines: [], isGood: true });
}

function carryOut(outcome: FormatOutcome, { path, source: { name }, isCheck }: Job): Done {
  if (outcome.kind === "refused") return refused(outcome.findings);
  if (outcome.kind === "left") return { lines: [`${name} left as it is: a program writes it`], isGood: true };
  if (outcome.isSame) return { lines: [`${name} is in canonical form`], isGood: true };
  const changes = outcome.normalisations.map(({ kind, pointer }) => `  ${pointer} ${kind}`);
  if (isCheck)
    return {
      lines: [`${name} is not in canonical form: run npm run data:format`, ...changes],
      isGood: false,
    };
  writeFileSync(path, outcome.text);
  return { lines: [`${name} formatted`, ...changes], isGood: true };
}

function refused(findings: readonly Finding[]): Done {
  return { lines: [...findings.map(findingLine), "not formatted: mend the JSON first"], isGood: false };
}
