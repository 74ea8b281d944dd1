import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledMeasure } from "./bench/bundle.ts";
import { machine } from "./bench/machine.ts";
import { type BenchResult, reportOf } from "./bench/report.ts";

/*
 * npm run bench -- [--quick]: times the selection on synthetic records of 1 k to 1 M, beside other ways, and
 * keeps the results in bench/. Quick: 1 k and 10 k, and nothing is kept.
 */
const root = join(import.meta.dirname, "..");
const isQuick = process.argv.includes("--quick");
const sizes = isQuick ? [1000, 10_000] : [1000, 10_000, 100_000, 1_000_000];
const program = await bundledMeasure(root);

/** A process for each, so that none is slowed or helped by what ran before it. */
function measured(what: string) {
  process.stderr.write(`${what} ...\n`);
  const flags = ["--expose-gc", "--max-old-space-size=12288"];
  const output = execFileSync(process.execPath, [...flags, program, what], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output);
}

const result: BenchResult = {
  machine: machine(root, ["crossfilter2", "arquero"]),
  sizes: sizes.map((size) => measured(String(size))),
  check: measured("check"),
};
const report = reportOf(result);
process.stdout.write(`${report}\n`);
if (!isQuick) {
  mkdirSync(join(root, "bench"), { recursive: true });
  writeFileSync(join(root, "bench", "results.md"), report);
  writeFileSync(join(root, "bench", "results.json"), `${JSON.stringify(result, null, 2)}\n`);
}
