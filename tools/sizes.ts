import { join, resolve } from "node:path";
import { tooHeavy, weigh } from "./sizes/budget.ts";
import { siteFiles } from "./sizes/site-sizes.ts";

/*
 * Weighs the built site against its budget, as its files are sent, and fails where something weighs too much: `npm run sizes`.
 * ATLAS_DIST names another folder than dist.
 */
const folder = resolve(join(import.meta.dirname, ".."), process.env.ATLAS_DIST ?? "dist");
const files = siteFiles(folder);
const weights = weigh(files);

console.log("Compressed by brotli where that helps, in thousands of bytes");
console.table(
  weights.map(({ name, kilobytes, limit }) => ({ what: name, kB: Number(kilobytes.toFixed(1)), limit })),
);
console.table(
  files
    .slice(0, 12)
    .map(({ name, share, bytes }) => ({ file: name, share, kB: Number((bytes / 1000).toFixed(1)) })),
);
for (const { name, kilobytes, limit } of tooHeavy(weights)) {
  process.exitCode = 1;
  console.error(`${name}: ${kilobytes.toFixed(1)} kB, expected ${limit} at most (tools/sizes/budget.ts)`);
}
