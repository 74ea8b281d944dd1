import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { descriptions } from "./data/describe/descriptions.ts";

const root = join(import.meta.dirname, "..");
for (const [path, text] of descriptions(root)) {
  if (readFileIfThere(join(root, path)) === text) continue;
  writeFileSync(join(root, path), text);
  console.log(`${path} written`);
}

function readFileIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
