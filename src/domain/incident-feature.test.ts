import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedRecord } from "../../tests/builders/record.ts";
import { incidentFeature } from "./incident-feature.ts";

test("an incident that was read is written as the file spells it", () => {
  const file = join(import.meta.dirname, "..", "..", "data", "incidents.geojson");
  const published: { features: { id: string }[] } = JSON.parse(readFileSync(file, "utf8"));
  const written = new Map(
    publishedRecord().incidents.map((incident) => [incident.id, incidentFeature(incident)]),
  );
  expect(written.size).toBe(published.features.length);
  for (const feature of published.features) expect(written.get(feature.id)).toEqual(feature);
});
