import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyNotice } from "./third-party-notice.ts";

/** Writes THIRD-PARTY.md from the lockfile and the installed packages: `npm run third-party`. With `--check` it only says whether it is up to date. */
const root = join(import.meta.dirname, "..");
const path = join(root, "THIRD-PARTY.md");
const notice = thirdPartyNotice(root);

if (!process.argv.includes("--check")) writeFileSync(path, notice);
else if (readFileSync(path, "utf8") !== notice) {
  console.error("THIRD-PARTY.md is not what the lockfile says. Run npm run third-party.");
  process.exitCode = 1;
}
