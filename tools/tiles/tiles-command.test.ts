import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { DATA } from "../data/published-files.ts";
import { archiveNames } from "./make-archives.ts";
import { tilesCommand } from "./tiles-command.ts";

const folder = mkdtempSync(join(tmpdir(), "tiles-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the published record becomes three archives, none of it left out", async () => {
  const { features } = JSON.parse(readFileSync(join(DATA, "incidents.geojson"), "utf8"));
  const { output, code } = await tilesCommand(["--out", "made"], folder);
  expect(output).toContain(`${features.length} incidents at `);
  expect(code).toBe(0);
  for (const name of Object.values(archiveNames)) expect(existsSync(join(folder, "made", name))).toBe(true);
});

test("incidents that cannot stand are told with where they are and why, and by the exit code", async () => {
  const { features } = JSON.parse(readFileSync(join(DATA, "incidents.geojson"), "utf8"));
  const [first, second] = features;
  const broken = { ...second, properties: { ...second.properties, province: "IR-99" } };
  writeFileSync(
    join(folder, "few.geojson"),
    JSON.stringify({ type: "FeatureCollection", features: [first, broken] }),
  );
  const sources = join(DATA, "sources.json");
  const call = ["few.geojson", "--sources", sources, "--day", "2026-11-22"];
  const { output, code } = await tilesCommand(call, folder);
  expect(output).toContain("1 incident at ");
  expect(output).toContain("1 left out:");
  expect(output).toContain(`${second.id} (at byte `);
  expect(output).toContain("/properties/province");
  expect(code).toBe(1);
});

test.each([
  [["--zoom", "3"], "--zoom"],
  [["a.geojson", "b.geojson"], "npm run tiles"],
  [["nowhere.geojson", "--day", "2026-11-22"], "nowhere"],
  [["--day", "yesterday"], "--day is"],
])("called as %j it says what it expects", async (call, said) => {
  const { output, code } = await tilesCommand(call, folder);
  expect(output).toContain(said);
  expect(code).toBe(2);
});
