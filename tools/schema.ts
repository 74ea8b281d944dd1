import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./data/json-schemas.ts";
import { DATA } from "./data/published-files.ts";

const folder = join(DATA, "schema");
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) {
  writeFileSync(join(folder, name), text);
  console.log(`data/schema/${name}`);
}
