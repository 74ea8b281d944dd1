import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  added,
  type Counts,
  countsLine,
  NO_TESTS,
  playwrightCounts,
  vitestCounts,
  withFailure,
} from "./test-counts.ts";

/*
 * The whole check of the project, step by step; it stops at the first step that fails.
 * `npm test -- --only unit,browser` runs only the steps named.
 */
interface Step {
  readonly name: string;
  /** How to run the step by itself. */
  readonly alone: string;
  readonly script: string;
  readonly extra?: readonly string[];
  readonly report?: { readonly file: string; readonly counts: (report: unknown) => Counts };
}

const root = join(import.meta.dirname, "..");
const reports = join(root, ".cache", "reports");
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

const STEPS: readonly Step[] = [
  { name: "types", alone: "npm run types", script: "types" },
  { name: "lint", alone: "npm run lint (npm run format mends most of it)", script: "lint" },
  {
    name: "unit",
    alone: "npm run test:unit",
    script: "test:unit",
    extra: ["--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: { file: unitReport, counts: vitestCounts },
  },
  { name: "build", alone: "npm run build", script: "build" },
  { name: "sizes", alone: "npm run sizes", script: "sizes" },
  {
    name: "browser",
    alone: "npm run test:browser",
    script: "test:browser",
    extra: ["--built", "--reporter=list,json"],
    report: { file: browserReport, counts: playwrightCounts },
  },
];

const chosen = chosenSteps(process.argv.slice(2));
let counts = NO_TESTS;
for (const step of chosen) {
  const outcome = run(step);
  counts = added(counts, outcome.counts);
  if (!outcome.ok) {
    console.error(`\nThe step "${step.name}" failed. Alone: ${step.alone}\n`);
    process.exitCode = 1;
    break;
  }
}
console.log(countsLine(counts));

function run({ name, script, extra = [], report }: Step): { readonly ok: boolean; readonly counts: Counts } {
  console.log(`\n== ${name}`);
  if (report) forget(report.file);
  const start = performance.now();
  const { status } = spawnSync(npm(), ["run", "--silent", script, "--", ...extra], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    shell: process.platform === "win32",
  });
  const ok = status === 0;
  const counted = report && existsSync(report.file) ? report.counts(readJson(report.file)) : NO_TESTS;
  console.log(
    `== ${name}: ${ok ? "passed" : "failed"} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  return { ok, counts: ok ? counted : withFailure(counted) };
}

/** An old report must not be counted as the one of this run. */
function forget(file: string): void {
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function npm(): string {
  return process.platform === "win32" ? "npm.cmd" : "npm";
}

function chosenSteps([option, names, ...rest]: readonly string[]): readonly Step[] {
  if (option === undefined) return STEPS;
  const wanted = names?.split(",") ?? [];
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (option !== "--only" || wanted.length === 0 || unknown.length > 0 || rest.length > 0) {
    const known = STEPS.map(({ name }) => name).join(",");
    throw new Error(
      `Options are "${process.argv.slice(2).join(" ")}", expected none or --only with steps of ${known}.`,
    );
  }
  return STEPS.filter(({ name }) => wanted.includes(name));
}
