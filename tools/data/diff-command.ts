import { findingLine } from "../../src/domain/check/report.ts";
import { compareContents } from "../../src/domain/compare/compare-contents.ts";
import { comparisonMarkdown } from "../../src/domain/compare/comparison-markdown.ts";
import { comparisonText } from "../../src/domain/compare/comparison-text.ts";
import { isOneOf } from "../../src/domain/vocabulary.ts";
import { type Answer, answered, parseCall, UsageError } from "./options.ts";
import { DATA } from "./published-files.ts";
import { contentsOfState, kindsOf, type RecordState, readState } from "./record-state.ts";

const USAGE = `npm run data:diff -- [OLD [NEW]] [--format text|markdown] [--base URL]

Says in words what differs between two states of the record. OLD and NEW are each a file, a folder that holds the
files of data/, or a git revision. Without NEW, OLD is compared with the files under data/ as they are; without
OLD too, the last commit is.

--format   text for people, markdown for a pull request
--base     where the atlas is served, for links to each record; text links to npm start's address by default`;

/** Where `npm start` serves the atlas. */
const LOCAL = "http://localhost:4173/";
const formats = { text: comparisonText, markdown: comparisonMarkdown } as const;
type Format = keyof typeof formats;

/** `data:diff`, called from a folder; `data` is the folder of the record. */
export function diffCommand(call: readonly string[], from: string, data = DATA): Answer {
  return answered(() => {
    const options = {
      format: { type: "string" },
      base: { type: "string" },
      help: { type: "boolean", short: "h" },
    } as const;
    const { values, positionals } = parseCall(call, options, USAGE);
    if (values.help) throw new UsageError(USAGE);
    const { format = "text" } = values;
    if (!isFormat(format))
      throw new UsageError(`--format is "${format}", expected text or markdown\n\n${USAGE}`);
    if (positionals.length > 2)
      throw new UsageError(`${positionals.length} states are named, expected two at most\n\n${USAGE}`);
    return compared(positionals, { format, base: baseOf(values.base, format), from, data });
  });
}

function isFormat(text: string): text is Format {
  return isOneOf(Object.keys(formats), text);
}

function baseOf(base: string | undefined, format: Format): string | null {
  if (base === undefined) return format === "text" ? LOCAL : null;
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    throw new UsageError(`--base is "${base}", expected an address such as https://example.org/atlas/`);
  return base;
}

interface Wanted {
  readonly format: Format;
  readonly base: string | null;
  readonly from: string;
  readonly data: string;
}

function compared([old = "HEAD", now]: readonly string[], { format, base, from, data }: Wanted): Answer {
  const places = { from, data };
  const before = readState(old, places);
  const after = now === undefined ? readState(data, places) : readState(now, places);
  const findings = [...before.findings, ...after.findings];
  if (findings.length > 0) {
    const lines = [...findings.map(findingLine), "not compared: mend the JSON first"];
    return { output: lines.map((line) => `${line}\n`).join(""), code: 1 };
  }
  requireSameKind(before, after);
  const published = readState(data, places);
  const comparison = compareContents(
    contentsOfState(before, after, published),
    contentsOfState(after, before, published),
  );
  return { output: formats[format](comparison, base), code: 0 };
}

function requireSameKind(before: RecordState, after: RecordState): void {
  const [old] = kindsOf(before);
  const [now] = kindsOf(after);
  if (!before.isPart || !after.isPart || old === now) return;
  throw new UsageError(`the one file holds ${old}, the other ${now}; expected two of one kind`);
}
