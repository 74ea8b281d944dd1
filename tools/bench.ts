import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledMeasure } from "./bench/bundle.ts";
import { machine } from "./bench/machine.ts";
import { type BenchResult, reportOf } from "./bench/report.ts";

/*
 * npm run bench -- [--quick]: times the selection on synthetic records of 1 k to 1 M, beside other ways, and
 * keeps the results in bench/, with its notes.md at their end. Quick: 1 k and 10 k, and nothing is kept.
 */
const root = join(import.meta.dirname, "..");
const isQuick = process.argv.includes("--quick");
const sizes = isQuick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000];
const program = await bundledMeasure(root);

/** A process for each, so that none is slowed or helped by what ran before it. */
function measured(what: string) {
  process.stderr.write(`${what} ...`);
  const start = performance.now();
  const flags = ["--expose-gc", "--max-old-space-size=12288"];
  const output = execFileSync(process.execPath, [...flags, program, what], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.stderr.write(`  ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return JSON.parse(output);
}

const result: BenchResult = {
  machine: machine(root, ["crossfilter2", "arquero"]),
  sizes: sizes.map((size) => measured(String(size))),
  published: measured("published"),
};
const report = reportOf(result, readFileSync(join(root, "bench", "notes.md"), "utf8"));
process.stdout.write(`${report}\n`);
if (!isQuick) {
  writeFileSync(join(root, "bench", "results.md"), report);
  writeFileSync(join(root, "bench", "results.json"), `${JSON.stringify(result, null, 2)}\n`);
}
