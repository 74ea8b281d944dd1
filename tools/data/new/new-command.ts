import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/domain/check/finding.ts";
import { Placement } from "../../../src/domain/check/placement.ts";
import { findingLine } from "../../../src/domain/check/report.ts";
import { describeRecord } from "../../../src/domain/compare/compare-record.ts";
import { checkDrafts } from "../../../src/domain/import/check-drafts.ts";
import type { Draft } from "../../../src/domain/import/draft.ts";
import { type Merged, mergeDrafts } from "../../../src/domain/import/merge-drafts.ts";
import { plainLine } from "../../../src/domain/plain-text.ts";
import { DATA, publishedPaths, readCountries, readSources } from "../published-files.ts";
import { yesAnswer } from "./answers.ts";
import type { Dialogue } from "./dialogue.ts";
import { IncidentDialogue } from "./incident-dialogue.ts";
import { type NewDocument, RecordDesk } from "./record-desk.ts";
import { hold, type Terminal } from "./terminal.ts";

const WELCOME = `A new incident, field by field. Each answer is checked as it is given.
  ?  explains the field    <  takes the last answer back    Ctrl-C  keeps the answers for the next time
`;

/** The answers of a conversation that was broken off, in the folder where the command was called. */
const DRAFT = "new-incident.draft.json";

/** Where a new record is asked for and entered. */
export interface NewCall extends Terminal {
  /** The folder where the command was called: a draft is kept there. */
  readonly from: string;
  /** The folder of the record. */
  readonly data?: string;
}

/** `data:new`: asks for an incident and adds it. Resolves with the exit code: 0 added or left by choice, 1 broken off. */
export async function newCommand({ from, data = DATA, input, output }: NewCall): Promise<0 | 1> {
  const draft = join(from, DRAFT);
  const earlier = readDraft(draft);
  const published = readSources(publishedPaths(data), from);
  const countries = readCountries(data);
  const say = (text: string) => output.write(`${text}\n`);
  say(WELCOME);
  if (earlier.length > 0)
    say(`Going on after the ${earlier.length} answers in ${DRAFT}; delete it to begin anew.\n`);
  const begin = () => entered(new RecordDesk(published, countries), { published, countries });
  const held = await hold(begin, earlier, { input, output });
  if (held.kind === "broken-off") {
    if (held.answers.length > 0) writeFileSync(draft, `${JSON.stringify(held.answers, null, 1)}\n`);
    say(
      held.answers.length > 0
        ? `\n\nNothing added. The answers are kept in ${DRAFT}: npm run data:new goes on from there.`
        : "\n\nNothing added.",
    );
    return 1;
  }
  rmSync(draft, { force: true });
  if (held.value === undefined) {
    say("\nNothing added.");
    return 0;
  }
  const { merged, id } = held.value;
  writeFileSync(join(data, "incidents.geojson"), merged.incidents);
  if (merged.documents.size > 0) writeFileSync(join(data, "sources.json"), merged.sources);
  say(`\nAdded ${id}. See it with npm run data:diff, and on the map with npm run dev.`);
  return 0;
}

function readDraft(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const answers: unknown = JSON.parse(readFileSync(path, "utf8"));
  return Array.isArray(answers) ? answers.filter((answer) => typeof answer === "string") : [];
}

interface Around {
  readonly published: ReturnType<typeof readSources>;
  readonly countries: unknown;
}

/** Asks for the incident, shows it whole with what the rules say of it, and asks whether it is to be added; undefined for no. */
function* entered(
  desk: RecordDesk,
  around: Around,
): Dialogue<{ readonly merged: Merged; readonly id: string } | undefined> {
  const feature = yield* new IncidentDialogue(desk).run();
  const incident: Draft = { value: feature, places: new Map(), faults: [] };
  const merged = mergeDrafts(desk.contents, [incident], desk.newDocuments.map(pageDraft));
  const { faults, refused } = checkDrafts(merged, { ...around, missingColumns: new Set() });
  const findings = new Placement({
    file: "data/incidents.geojson",
    text: "",
    mended: "null",
    content: undefined,
  }).findings([...faults.values()].flat());
  const lines = ["", ...wordsOf(feature, desk), "", ...told(findings)];
  const isGood = refused.size === 0;
  const prompt = isGood
    ? "Add it? (yes/no)"
    : "It cannot be added as it is: < goes back and lets you mend it, no leaves it";
  for (let said: readonly string[] = lines; ; said = ["  ! yes or no"]) {
    const reading = yesAnswer((yield { lines: said, prompt }).trim());
    if ("problems" in reading) continue;
    if (!reading.value) return undefined;
    if (isGood) return { merged, id: String(feature.id) };
  }
}

function pageDraft(page: NewDocument) {
  return { id: page.id, value: page, places: new Map(), faults: [] };
}

function wordsOf(feature: unknown, desk: RecordDesk): string[] {
  return describeRecord(feature, desk.names).map(({ label, after }) =>
    plainLine(`  ${label}: ${after ?? ""}`),
  );
}

function told(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ level }) => level !== "hint")
    .map((finding) => findingLine(finding).replace(/^\S+ /, "  ! "));
}
