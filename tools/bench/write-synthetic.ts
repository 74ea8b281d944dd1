import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { dayFromNumber } from "../../src/domain/day.ts";
import { figureSources } from "../figure/record.ts";
import { fileMaker } from "./synthetic-files.ts";
import { lastDay, syntheticRecord } from "./synthetic-record.ts";

/*
 * npx tsx tools/bench/write-synthetic.ts INCIDENTS FOLDER: writes a synthetic record as files of any size, for
 * `npm run tiles` and whatever else reads files.
 */
const [count = "1000", folder = "synthetic"] = process.argv.slice(2);
const record = syntheticRecord(Number(count));
const { dataset } = figureSources(join(import.meta.dirname, "..", ".."));
const { feature, sources } = fileMaker(record, dataset);
const path = (name: string) => join(resolve(folder), name);
mkdirSync(resolve(folder), { recursive: true });
const file = openSync(path("incidents.geojson"), "w");
writeSync(file, '{"type":"FeatureCollection","features":[\n');
const atOnce = 1000;
for (let first = 0; first < record.rows; first += atOnce) {
  const rows = Array.from({ length: Math.min(atOnce, record.rows - first) }, (_, index) => first + index);
  const lines = rows.map((row) => JSON.stringify(feature(row))).join(",\n");
  writeSync(file, first === 0 ? lines : `,\n${lines}`);
}
writeSync(file, "\n]}\n");
closeSync(file);
writeFileSync(path("sources.json"), JSON.stringify(sources()));
writeFileSync(path("record.json"), JSON.stringify({ day: dayFromNumber(lastDay + 365) }));
